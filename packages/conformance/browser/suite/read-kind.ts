import type { z } from 'zod';

/** Tell what kind of value a field takes, whatever is optional about it. */
export function readKind(field: z.core.$ZodType): string {
  const { def } = field._zod;
  return 'innerType' in def ? readKind(def.innerType as z.core.$ZodType) : def.type;
}
