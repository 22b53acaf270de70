import type { Localised } from '@pantograph/content';
import type { Phrase } from './phrase.js';

/** Where words in a language come from. */
export interface Speech {
  locale: string;
  /** The language of texts that name none. */
  language: string;
  /** Words that came back from translation, by their place in the brief. */
  translations: ReadonlyMap<string, string>;
}

/**
 * Get what a text of a brief says in a language. A plain text is in the brief's own language and in no other: one language never
 * goes out as another. `de-AT` makes do with the words of `de`.
 */
export function phraseOf(written: Localised, path: string, { locale, language, translations }: Speech): Phrase {
  const said = typeof written === 'string' ? { [language]: written } : written;
  return { path, text: said[locale] ?? translations.get(path) ?? said[base(locale)] };
}

function base(locale: string): string {
  return locale.split('-', 1)[0] ?? locale;
}
