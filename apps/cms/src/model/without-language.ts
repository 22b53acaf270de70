import { locales } from '../project/locales.ts';
import { isValues } from './node.ts';

const codes = new Set(locales.map(({ code }) => code));

/** Get data of a document without what is written in a language, so that the first one stands in for it. */
export function withoutLanguage(data: unknown, locale: string): unknown {
  if (Array.isArray(data)) return data.map((one) => withoutLanguage(one, locale));
  if (!isValues(data)) return data;
  const entries = Object.entries(data);
  const isLocalised = entries.length > 0 && entries.every(([name]) => codes.has(name));
  const left = isLocalised ? entries.filter(([name]) => name !== locale) : entries;
  return Object.fromEntries(left.map(([name, value]) => [name, withoutLanguage(value, locale)]));
}
