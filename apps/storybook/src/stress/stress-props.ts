import { type ComponentContract, readField } from '@pantograph/contract';
import type { z } from 'zod';
import { germanText } from './german-text.ts';

/** What a component's content is stressed with. */
export type ContentStress = 'longest' | 'empty' | 'one' | 'many';

/** More of a list than anybody reads is no use to anybody. */
const many = 12;

/** Longer than this, formatted text is only more of the same. */
const longText = 600;

/** Texts that machines read: a word put there would break what it names. */
const technical = /^(id|name|anchor|pattern|autocomplete|accept|icon|value|locale|lang|target|for)$/;

/** Derive props from an example's by the limits of the contract. */
export function stressProps(
  { props }: ComponentContract,
  example: Readonly<Record<string, unknown>>,
  stress: ContentStress,
): Record<string, unknown> {
  return mapShape(props.shape, example, stress);
}

function mapShape(
  shape: z.core.$ZodLooseShape,
  values: Readonly<Record<string, unknown>>,
  stress: ContentStress,
  place = 0,
) {
  const entries = Object.entries(shape).map(
    ([name, field]) => [name, mapField(name, field as z.core.$ZodType, values[name], stress, place)] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function mapField(name: string, field: z.core.$ZodType, value: unknown, stress: ContentStress, place: number): unknown {
  const { schema, meta, isOptional } = readField(field);
  const { def } = schema._zod as { def: z.core.$ZodTypeDef };
  // What ties a field to its label, or says how it looks, is no content.
  const isContent = meta.control !== 'choice' && meta.control !== 'toggle' && !technical.test(name);
  if (stress === 'empty' && isOptional && isContent) return undefined;
  if (def.type === 'array' && Array.isArray(value)) {
    const { element } = def as z.core.$ZodArrayDef;
    return countOf(schema, value, stress).map((item, index) => mapField(name, element, item, stress, index));
  }
  if (def.type === 'object' && typeof value === 'object' && value !== null) {
    return mapShape((def as z.core.$ZodObjectDef).shape, value as Record<string, unknown>, stress, place);
  }
  if (def.type === 'string' && stress === 'longest' && (isContent || meta.role !== undefined)) {
    const max = limitOf(schema, 'maxLength') ?? longText;
    if (meta.control === 'text' || meta.control === 'multiline') return germanText(max, place);
    if (meta.control === 'rich-text' && value !== undefined)
      return `<p>${germanText(Math.min(max, longText) - 7, place)}</p>`;
  }
  return value;
}

/** Give as many of a list's items as the stress asks for and the contract lets through. */
function countOf(schema: z.core.$ZodType, items: readonly unknown[], stress: ContentStress): readonly unknown[] {
  const least = limitOf(schema, 'minLength') ?? 0;
  if (stress === 'one') return items.slice(0, Math.max(1, least));
  if (stress === 'empty') return items.slice(0, least);
  if (stress !== 'many' || items.length === 0) return items;
  const most = Math.max(items.length, Math.min(limitOf(schema, 'maxLength') ?? many, many));
  return Array.from({ length: most }, (_, index) => items[index % items.length]);
}

function limitOf(schema: z.core.$ZodType, kind: 'maxLength' | 'minLength'): number | undefined {
  const checks = (schema._zod.def as { checks?: readonly z.core.$ZodCheck<never>[] }).checks ?? [];
  for (const check of checks) {
    const def = check._zod.def as { check: string; maximum?: number; minimum?: number };
    if (def.check === (kind === 'maxLength' ? 'max_length' : 'min_length')) return def.maximum ?? def.minimum;
  }
  return undefined;
}
