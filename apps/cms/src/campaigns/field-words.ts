import { campaignSchema } from '@pantograph/content/documents';
import type { z } from 'zod';
import { languageName } from '../project/language-name.ts';

type Schema = z.core.$ZodType & { meta?(): { label?: string } | undefined };
type Def = {
  type: string;
  innerType?: Schema;
  element?: Schema;
  shape?: Record<string, Schema>;
  options?: Schema[];
  valueType?: Schema;
};

/** What no schema names better. */
const ownNames: Readonly<Record<string, string>> = { sms: 'SMS', all: 'All networks', linkedin: 'LinkedIn' };

/** Name a place in a brief as its form does: `keyMessages.1.title.de` is `Key messages, 2, Title (German)`. */
export function fieldWords(path: string): string {
  const words: string[] = [];
  let schemas: Schema[] = [campaignSchema as unknown as Schema];
  let language = '';
  for (const key of path === '' ? [] : path.split('.')) {
    const inner = schemas.flatMap(unfold);
    const isText = inner.some((schema) => defOf(schema).type === 'string');
    const isLanguage = isText && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(key);
    const named = inner.filter((schema) => defOf(schema).shape && Object.hasOwn(defOf(schema).shape ?? {}, key));
    const next = (named.length > 0 ? named : inner).flatMap((schema) => below(schema, key));
    if (isLanguage) language = ` (${languageName(key)})`;
    else if (/^\d+$/.test(key)) words.push(String(Number(key) + 1));
    else words.push(ownNames[key] ?? next.map(labelOf).find((label) => label !== undefined) ?? spaced(key));
    schemas = next;
  }
  return words.join(', ') + language;
}

function defOf(schema: Schema): Def {
  return (schema as unknown as { _zod: { def: Def } })._zod.def;
}

/** Look below what may be left out, and at every form that a value may have. */
function unfold(schema: Schema): Schema[] {
  const { type, innerType, options } = defOf(schema);
  if (innerType && type !== 'array') return unfold(innerType);
  return options ? options.flatMap(unfold) : [schema];
}

function below(schema: Schema, key: string): Schema[] {
  const { shape, element, valueType } = defOf(schema);
  if (shape) return Object.hasOwn(shape, key) ? [shape[key] as Schema] : [];
  const inner = element ?? valueType;
  return inner ? [inner] : [];
}

function labelOf(schema: Schema): string | undefined {
  const own = schema.meta?.()?.label;
  const { innerType } = defOf(schema);
  return own ?? (innerType ? labelOf(innerType) : undefined);
}

/** What has no label is said as it is written: `landing-page` is `Landing page`. */
function spaced(key: string): string {
  const words = key.replaceAll('-', ' ').replace(/([a-z])([A-Z])/g, (_, one, other) => `${one} ${other.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
