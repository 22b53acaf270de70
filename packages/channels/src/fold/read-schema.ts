import type { FieldMeta } from '@pantograph/contract';
import type { z } from 'zod';

interface Definition {
  innerType?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
}

function definition(schema: z.ZodType): Definition {
  return schema.def as unknown as Definition;
}

const metas = new WeakMap<z.ZodType, FieldMeta | undefined>();

/** Get what a contract says of a field, where it says something. Zod puts it together anew each time, so it is kept. */
export function readMeta(schema: z.ZodType): FieldMeta | undefined {
  if (!metas.has(schema)) metas.set(schema, schema.meta() as FieldMeta | undefined);
  return metas.get(schema);
}

/** Get the schema within `optional`, `default` and the like. */
export function unwrap(schema: z.ZodType): z.ZodType {
  const { innerType } = definition(schema);
  return innerType ? unwrap(innerType) : schema;
}

/** Get the schema of a list's entries. */
export function elementOf(schema: z.ZodType): z.ZodType | undefined {
  return definition(schema).element;
}

/** Get the fields of an object, by name. */
export function shapeOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  return definition(schema).shape ?? {};
}

type Fields = readonly (readonly [name: string, schema: z.ZodType])[];

const fields = new WeakMap<z.ZodType, Fields>();

/** List the fields of an object, or of one within `optional` and the like; they are read for every entry of a list. */
export function fieldsIn(schema: z.ZodType): Fields {
  const known = fields.get(schema) ?? Object.entries(shapeOf(unwrap(schema)));
  fields.set(schema, known);
  return known;
}
