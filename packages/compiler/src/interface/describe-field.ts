import type { FieldMeta } from '@pantograph/contract';
import type { z } from 'zod';

/** Put into words what a field is for and how long it may be: the JSDoc of a prop. */
export function describeField(schema: z.core.$ZodType): string {
  const field = unwrap(schema);
  const { label, help } = ((field as z.ZodType).meta?.() as Partial<FieldMeta> | undefined) ?? {};
  return [label && sentence(label), help && sentence(help), limit(field)]
    .filter(Boolean)
    .join(' ')
    .replaceAll('*/', '* /');
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if ((schema as z.ZodType).meta?.()) return schema;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return 'innerType' in def ? unwrap(def.innerType) : schema;
}

function sentence(words: string): string {
  return /[.!?:]$/.test(words) ? words : `${words}.`;
}

function limit(schema: z.core.$ZodType): string {
  const { type, checks = [] } = (schema as z.core.$ZodTypes)._zod.def;
  const definitions = checks.map((check) => (check as z.core.$ZodChecks)._zod.def);
  const longest = definitions.find((definition) => definition.check === 'max_length');
  if (!longest) return '';
  return type === 'array' ? `At most ${longest.maximum}.` : `At most ${longest.maximum} characters.`;
}
