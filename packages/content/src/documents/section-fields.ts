import type { Control, FieldMeta } from '@pantograph/contract';
import type { z } from 'zod';

/** A field of a section: `*` in the path stands for each entry of a list. */
export interface SectionField {
  path: readonly string[];
  control: Control;
}

type Schema = z.core.$ZodType & { meta?: () => Partial<FieldMeta> | undefined };

/** List the fields of a schema that have one of these controls, however deep; what is inside a match is not looked at. */
export function sectionFields(schema: z.core.$ZodType, controls: readonly Control[]): SectionField[] {
  return collect(schema, [], controls);
}

function collect(schema: Schema, path: readonly string[], controls: readonly Control[]): SectionField[] {
  const control = schema.meta?.()?.control;
  if (control !== undefined && controls.includes(control)) return [{ path, control }];
  const { def } = schema._zod as { def: z.core.$ZodTypeDef };
  switch (def.type) {
    case 'object': {
      const { shape } = def as z.core.$ZodObjectDef;
      return Object.entries(shape).flatMap(([key, field]) => collect(field, [...path, key], controls));
    }
    case 'array':
      return collect((def as z.core.$ZodArrayDef).element, [...path, '*'], controls);
    case 'optional':
    case 'default':
    case 'nullable':
    case 'readonly':
      return collect((def as z.core.$ZodOptionalDef).innerType, path, controls);
    default:
      return [];
  }
}
