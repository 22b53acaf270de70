import type { FieldMeta } from '@pantograph/contract';
import type { z } from 'zod';

type Replace = (text: string, control: FieldMeta['control'] | undefined) => string;

/** Replace every text that a schema leaves free in a value: not the values of a choice, not rich text. */
export function replaceTexts(schema: z.core.$ZodType, value: unknown, replace: Replace): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const control = ((schema as z.ZodType).meta?.() as Partial<FieldMeta> | undefined)?.control;
  if (value === undefined || value === null) return value;
  if (def.type === 'string') return control === 'rich-text' ? value : replace(String(value), control);
  if (def.type === 'array') return (value as unknown[]).map((item) => replaceTexts(def.element, item, replace));
  if (def.type === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => {
        const field = def.shape[name];
        return [name, field ? replaceTexts(field, item, replace) : item];
      }),
    );
  }
  return 'innerType' in def ? replaceTexts(def.innerType, value, replace) : value;
}
