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
const technical = /^(id|name|anchor|pattern|autocomplete|accept|icon|key|value|selected|locale|lang|target|for)$/;

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
    return countOf(schema, value, stress).map((item, index) =>
      mapField(name, element, vary(name, element, item, Math.floor(index / value.length)), stress, index),
    );
  }
  if (def.type === 'object' && typeof value === 'object' && value !== null) {
    return mapShape((def as z.core.$ZodObjectDef).shape, value as Record<string, unknown>, stress, place);
  }
  if (def.type === 'string' && stress === 'longest' && (isContent || meta.role !== undefined)) {
    const max = limitOf(schema, 'maxLength') ?? longText;
    if (meta.control === 'text' || meta.control === 'multiline') return fitting(schema, germanText(max, place), value);
    if (meta.control === 'rich-text' && value !== undefined) {
      return fitting(schema, `<p>${germanText(Math.min(max, longText) - 7, place)}</p>`, value);
    }
  }
  return value;
}

/** Give as many of a list's items as the stress asks for and the contract lets through. */
function countOf(schema: z.core.$ZodType, items: readonly unknown[], stress: ContentStress): readonly unknown[] {
  const least = limitOf(schema, 'minLength') ?? 0;
  if (stress === 'one') return fewest(schema, items, Math.max(1, least));
  if (stress === 'empty') return fewest(schema, items, least);
  // There is one entry a language, however many are asked for.
  if (stress !== 'many' || items.length === 0 || /"(locale|language|lang)":/.test(JSON.stringify(items))) return items;
  const most = Math.max(items.length, Math.min(limitOf(schema, 'maxLength') ?? many, many));
  return Array.from({ length: most }, (_, index) => items[index % items.length]);
}

/** Give so many items that follow one another as a list may hold: one of a certain kind may have to be among them. */
function fewest(schema: z.core.$ZodType, items: readonly unknown[], count: number): readonly unknown[] {
  const starts = items.map((_, index) => items.slice(index, index + count)).filter((some) => some.length === count);
  return starts.find((some) => (schema as z.ZodType).safeParse(some).success) ?? items.slice(0, count);
}

/** Tell an item that comes again from the one before: what a list is keyed by is in no list twice. */
function vary(name: string, field: z.core.$ZodType, value: unknown, round: number): unknown {
  const { schema, meta } = readField(field);
  const { def } = schema._zod as { def: z.core.$ZodTypeDef };
  if (round === 0) return value;
  if (def.type === 'object' && typeof value === 'object' && value !== null) {
    const { shape } = def as z.core.$ZodObjectDef;
    const members = Object.entries(value).map(([key, member]) => {
      const inner = shape[key];
      return [key, inner ? vary(key, inner as z.core.$ZodType, member, round) : member];
    });
    return Object.fromEntries(members);
  }
  if (def.type !== 'string' || typeof value !== 'string') return value;
  if (meta.control === 'url') return fitting(schema, `${value}#${round + 1}`, value);
  const isNamed = /^(id|key|value|name)$/.test(name);
  if (meta.control !== 'text' || (technical.test(name) && !isNamed)) return value;
  const suffix = isNamed ? `-${round + 1}` : ` ${round + 1}`;
  const room = (limitOf(schema, 'maxLength') ?? Number.POSITIVE_INFINITY) - suffix.length;
  return fitting(schema, value.slice(0, room) + suffix, value);
}

/** Take a new value where the field lets it through: a text may have to be a date, or the tag of a language. */
function fitting(schema: z.core.$ZodType, next: string, before: unknown): unknown {
  return (schema as z.ZodType).safeParse(next).success ? next : before;
}

function limitOf(schema: z.core.$ZodType, kind: 'maxLength' | 'minLength'): number | undefined {
  const checks = (schema._zod.def as { checks?: readonly z.core.$ZodCheck<never>[] }).checks ?? [];
  for (const check of checks) {
    const def = check._zod.def as { check: string; maximum?: number; minimum?: number };
    if (def.check === (kind === 'maxLength' ? 'max_length' : 'min_length')) return def.maximum ?? def.minimum;
  }
  return undefined;
}
