import { isValues, valueAt } from './node.ts';

/** Which language is read, and which stands in for what it lacks. */
export interface Language {
  readonly locale: string;
  readonly defaultLocale: string;
}

/** Get what stands in a localised leaf, `{ en: ..., de: ... }`, or what stands in for it; undefined where neither is. */
export function inLanguage(leaf: unknown, { locale, defaultLocale }: Language): unknown {
  return valueAt(leaf, locale) ?? valueAt(leaf, defaultLocale);
}

/** Get the text of a localised leaf. An empty one was left empty on purpose; undefined was never written. */
export function textIn(leaf: unknown, language: Language): string | undefined {
  const text = inLanguage(leaf, language);
  return typeof text === 'string' ? text : undefined;
}

/** Get what stands in one language of a leaf, with nothing to stand in for it. */
export function ownIn(leaf: unknown, locale: string): unknown {
  return isValues(leaf) ? valueAt(leaf, locale) : undefined;
}
