import type { z } from 'zod';
import type { FieldMeta } from './field-meta.js';

/** A field of a schema without what is wrapped around it. */
export interface FieldReading {
  /** What a value must be, where there is one. */
  schema: z.core.$ZodType;
  /** What the author said of the field; where several layers say something, the outermost wins. */
  meta: Partial<FieldMeta>;
  /** Whether it may be left out. */
  isOptional: boolean;
  /** What stands for it where it is left out. */
  fallback?: unknown;
}

type Wrapped = z.core.$ZodType & { meta?: () => Partial<FieldMeta> | undefined };

/** Take `optional`, `default` and their like off a field. */
export function readField(field: z.core.$ZodType): FieldReading {
  const meta = (field as Wrapped).meta?.() ?? {};
  const { def } = field._zod as { def: z.core.$ZodTypeDef };
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'readonly': {
      const inner = readField((def as z.core.$ZodOptionalDef).innerType);
      return { ...inner, meta: { ...inner.meta, ...meta }, isOptional: inner.isOptional || def.type !== 'readonly' };
    }
    case 'default':
    case 'prefault': {
      const { innerType, defaultValue } = def as z.core.$ZodDefaultDef;
      const inner = readField(innerType);
      return { ...inner, meta: { ...inner.meta, ...meta }, isOptional: true, fallback: defaultValue };
    }
    default:
      return { schema: field, meta, isOptional: false };
  }
}
