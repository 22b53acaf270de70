import type { z } from 'zod';
import { readField } from './read-field.js';

/**
 * Tell whether an editor offers a field beside these values of its siblings; `shape` has the siblings' schemas. `defaults`
 * are what a brand puts where a sibling is left out, such as its own variant of a section. See When.
 */
export function isOffered(
  shape: z.core.$ZodLooseShape,
  name: string,
  siblings: Readonly<Record<string, unknown>>,
  defaults: Readonly<Record<string, unknown>> = {},
): boolean {
  const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
  const { when } = field ? readField(field).meta : {};
  return Object.entries(when ?? {}).every(([sibling, values]) => {
    const value = siblings[sibling] ?? defaults[sibling] ?? defaultOf(shape[sibling]);
    return values.some((each) => each === value);
  });
}

function defaultOf(field: z.core.$ZodType | undefined): unknown {
  if (field === undefined) return undefined;
  const { schema, fallback } = readField(field);
  if (fallback !== undefined) return fallback;
  const { def } = schema._zod as { def: z.core.$ZodTypeDef };
  if (def.type === 'boolean') return false;
  return def.type === 'enum' ? Object.values((def as z.core.$ZodEnumDef).entries)[0] : undefined;
}
