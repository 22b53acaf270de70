import type { z } from 'zod';
import { limitsOf } from '../../model/to-node.ts';

interface Base {
  label: string;
  help?: string;
}

/** A field of a brief, as its form shows it. */
export type BriefNode =
  | (Base & { kind: 'text'; max: number; isLong: boolean; byLanguage: boolean; mayBeNumber?: boolean })
  | (Base & { kind: 'number' })
  | (Base & { kind: 'moment'; isDay: boolean })
  | (Base & { kind: 'group'; fields: readonly (readonly [string, BriefNode])[] })
  | (Base & { kind: 'list'; item: BriefNode; max: number })
  /** A sentence, or something with fields of its own. */
  | (Base & { kind: 'either'; sentence: BriefNode; group: BriefNode & { kind: 'group' } });

type Schema = z.core.$ZodType & { meta?(): Partial<Base> & { control?: string } };

/** Make of a field's schema what its form shows; the label is that of the schema, else `name` in words. */
export function briefNode(schema: z.core.$ZodType, name: string): BriefNode {
  const { inner, meta } = unwrapped(schema as Schema);
  const base: Base = { label: meta.label ?? spaced(name), ...(meta.help !== undefined && { help: meta.help }) };
  const { def } = inner._zod as unknown as { def: z.core.$ZodTypeDef };
  if (def.type === 'object') {
    const { shape } = def as z.core.$ZodObjectDef;
    return {
      ...base,
      kind: 'group',
      fields: Object.entries(shape).map(([key, field]) => [key, briefNode(field, key)]),
    };
  }
  if (def.type === 'array') {
    const item = briefNode((def as z.core.$ZodArrayDef).element, base.label);
    return { ...base, kind: 'list', item, max: limitOf(inner) };
  }
  if (def.type === 'number') return { ...base, kind: 'number' };
  if (def.type === 'union') return ofUnion(base, (def as z.core.$ZodUnionDef).options as Schema[], meta.control);
  return { ...base, kind: 'text', max: limitOf(inner), isLong: meta.control === 'multiline', byLanguage: false };
}

function ofUnion(base: Base, options: readonly Schema[], control: string | undefined): BriefNode {
  const nodes = options.map((option) => briefNode(option, base.label));
  const [first] = nodes;
  const group = nodes.find((node) => node.kind === 'group');
  const sentence = nodes.find((node) => node.kind === 'text');
  if (group && sentence) return { ...base, kind: 'either', sentence, group };
  // An empty text or one in languages: what an alternative text may be.
  const byLanguage = nodes.find((node) => node.kind === 'text' && node.byLanguage);
  if (byLanguage) return { ...byLanguage, ...base };
  const formats = options.map((option) => String((option._zod.def as { format?: string }).format ?? ''));
  if (formats.some((format) => format === 'date')) return { ...base, kind: 'moment', isDay: true };
  const isText = first?.kind === 'text';
  if (isText && options.some((option) => typeOf(option) === 'record')) {
    return { ...first, ...base, isLong: control === 'multiline', byLanguage: true };
  }
  // A number or a few words, such as a target.
  if (sentence) return { ...sentence, ...base, mayBeNumber: options.some((option) => typeOf(option) === 'number') };
  return { ...base, kind: 'text', max: 300, isLong: false, byLanguage: false };
}

function unwrapped(schema: Schema): { inner: Schema; meta: Partial<Base> & { control?: string } } {
  const { def } = schema._zod as unknown as { def: { type: string; innerType?: Schema } };
  const own = schema.meta?.() ?? {};
  if (def.type !== 'optional' || !def.innerType) return { inner: schema, meta: own };
  const below = unwrapped(def.innerType);
  return { inner: below.inner, meta: { ...below.meta, ...own } };
}

function typeOf(schema: Schema): string {
  return (schema._zod.def as { type: string }).type;
}

/** How many characters or entries there may be. */
function limitOf(schema: Schema): number {
  return limitsOf(schema).max ?? Number.POSITIVE_INFINITY;
}

function spaced(name: string): string {
  const words = name
    .replaceAll('-', ' ')
    .replace(/([a-z])([A-Z])/g, (_, one, other) => `${one} ${other.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
