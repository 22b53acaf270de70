import type { z } from 'zod';
import { readField } from './read-field.js';

/** Say what is wrong with the conditions of fields that stand side by side; undefined where nothing is. */
export function conditionProblem(shape: z.core.$ZodLooseShape): string | undefined {
  for (const [name, field] of Object.entries(shape)) {
    for (const [sibling, values] of Object.entries(readField(field).meta.when ?? {})) {
      const other = Object.hasOwn(shape, sibling) ? shape[sibling] : undefined;
      const possible = other && valuesOf(other);
      if (!possible) return `"${name}" is offered by "${sibling}", which is no choice or toggle beside it.`;
      const unknown = values.find((value) => !possible.includes(value));
      if (unknown !== undefined) return `"${name}" is offered by "${sibling}: ${unknown}", which cannot be chosen.`;
    }
  }
  return undefined;
}

function valuesOf(field: z.core.$ZodType): readonly unknown[] | undefined {
  const { def } = readField(field).schema._zod as { def: z.core.$ZodTypeDef };
  if (def.type === 'boolean') return [true, false];
  return def.type === 'enum' ? Object.values((def as z.core.$ZodEnumDef).entries) : undefined;
}
