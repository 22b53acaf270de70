import { type FieldReading, readField } from '@pantograph/contract';
import { z } from 'zod';
import type { GroupNode, Node, TextNode } from './node.ts';

/** Names that Payload keeps for itself in rows and blocks. */
const taken = new Set(['id', 'blockType', 'blockName']);

/**
 * Make the node of a field from its schema. `path` says where it is, for whoever wrote the schema.
 *
 * @throws {TypeError} when the CMS has no way to edit what the schema describes
 */
export function toNode(name: string, field: z.core.$ZodType, path: string): Node {
  const reading = readField(field);
  const { schema, meta } = reading;
  const base = baseOf(name, reading);
  const { def } = schema._zod as { def: z.core.$ZodTypeDef };
  const { min, max } = limitsOf(schema);
  switch (def.type) {
    case 'string':
      if (isDate(schema)) return { ...base, kind: 'date', schema };
      if (meta.control === 'url') return { ...base, kind: 'link', schema };
      if (meta.control === 'rich-text') {
        return {
          ...base,
          kind: 'rich-text',
          schema,
          mayBeEmpty: accepts(schema, ''),
          ...(max !== undefined && { max }),
        };
      }
      return textNode(name, field);
    case 'union': {
      const { options } = def as z.core.$ZodUnionDef;
      if (!options.every(isDate)) break;
      return { ...base, kind: 'date', schema };
    }
    case 'enum':
    case 'literal': {
      const values =
        def.type === 'enum'
          ? Object.values((def as z.core.$ZodEnumDef).entries)
          : (def as z.core.$ZodLiteralDef<z.core.util.Literal>).values;
      if (!values.every((value) => typeof value === 'string')) break;
      const options = values.map((value) => ({ value, label: meta.options?.[value] ?? inWords(value) }));
      return { ...base, kind: 'choice', schema, options };
    }
    case 'boolean':
      return { ...base, kind: 'toggle' };
    case 'number':
      return { ...base, kind: 'number', schema, ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
    case 'array': {
      const { element } = def as z.core.$ZodArrayDef;
      const item = toNode('item', element, `${path}.*`);
      if (item.kind === 'list' || item.kind === 'references') break;
      return { ...base, kind: 'list', item, ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
    }
    case 'object': {
      const { shape } = def as z.core.$ZodObjectDef;
      if (meta.control !== 'image') return groupNode(name, field, path);
      const alt = shape.alt;
      if (alt === undefined) break;
      return { ...base, kind: 'image', alt: textNode('alt', alt) };
    }
  }
  throw new TypeError(`The CMS cannot edit "${path}": it has no field for the type ${def.type}.`);
}

/**
 * Make the node of an object: of a group, a section or a document. What is `without` is left out, `instead` are nodes made
 * otherwise.
 */
export function groupNode(
  name: string,
  field: z.core.$ZodType,
  path: string,
  {
    without = new Set(),
    instead = {},
  }: { without?: ReadonlySet<string>; instead?: Readonly<Record<string, Node>> } = {},
): GroupNode {
  const reading = readField(field);
  const { def } = reading.schema._zod as { def: z.core.$ZodTypeDef };
  const { shape } = def as z.core.$ZodObjectDef;
  const fields = Object.entries(shape)
    .filter(([key]) => !without.has(key))
    .map(([key, each]): [string, Node] => {
      const at = `${path}.${key}`;
      if (taken.has(key)) throw new TypeError(`The CMS cannot edit "${at}": it keeps the name "${key}" for itself.`);
      return [key, instead[key] ?? toNode(key, each, at)];
    });
  return { ...baseOf(name, reading), kind: 'group', shape, fields: Object.fromEntries(fields) };
}

function textNode(name: string, field: z.core.$ZodType): TextNode {
  const reading = readField(field);
  const { max } = limitsOf(reading.schema);
  return {
    ...baseOf(name, reading),
    kind: 'text',
    schema: reading.schema,
    isMultiline: reading.meta.control === 'multiline',
    mayBeEmpty: accepts(reading.schema, ''),
    isName: false,
    ...(max !== undefined && { max }),
  };
}

/** What a schema says of a field, in the words of an editor. */
export function baseOf(name: string, { meta, isOptional }: FieldReading) {
  return {
    label: meta.label ?? inWords(name),
    isNeeded: !isOptional,
    ...(meta.help !== undefined && { help: meta.help }),
    ...(meta.role !== undefined && { role: meta.role }),
    ...(meta.when !== undefined && { when: meta.when }),
  };
}

/** The least and the most a schema allows, of characters, of entries or of a number. */
export function limitsOf(schema: z.core.$ZodType): { min?: number; max?: number } {
  let min = Number.MIN_SAFE_INTEGER;
  let max = Number.MAX_SAFE_INTEGER;
  for (const check of schema._zod.def.checks ?? []) {
    const { def } = check._zod as { def: z.core.$ZodCheckDef };
    if (def.check === 'min_length') min = Math.max(min, (def as z.core.$ZodCheckMinLengthDef).minimum);
    if (def.check === 'max_length') max = Math.min(max, (def as z.core.$ZodCheckMaxLengthDef).maximum);
    if (def.check === 'greater_than') min = Math.max(min, Number((def as z.core.$ZodCheckGreaterThanDef).value));
    if (def.check === 'less_than') max = Math.min(max, Number((def as z.core.$ZodCheckLessThanDef).value));
  }
  return { ...(min > Number.MIN_SAFE_INTEGER && { min }), ...(max < Number.MAX_SAFE_INTEGER && { max }) };
}

function isDate(schema: z.core.$ZodType): boolean {
  const { format } = schema._zod.def as { format?: string };
  return format === 'date' || format === 'datetime';
}

function accepts(schema: z.core.$ZodType, value: unknown): boolean {
  return z.safeParse(schema, value).success;
}

/** Make words of a name: `notFound` and `not-found` become "Not found". */
function inWords(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
