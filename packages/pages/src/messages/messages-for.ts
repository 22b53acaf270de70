import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { frameWordsFor } from './frame-words.js';
import type { Messages } from './messages.js';

/** The languages that pages speak. */
export const messagesByLanguage: Readonly<Record<string, Messages>> = { en, de, fr, ar };

const others = new Map<string, Messages>();

/**
 * Get the words for a locale: its language's. Of a language that we speak no more of than a frame needs, dates and the frame are in
 * it and the rest is English.
 */
export function messagesFor(locale: string): Messages {
  const whole = messagesByLanguage[languageOf(locale)];
  if (whole) return whole;
  const known = others.get(locale) ?? { ...en, ...frameWordsFor(locale), ...namesOf(locale) };
  others.set(locale, known);
  return known;
}

/** Tell whether the frame of a page can be said in a language. */
export function speaksFrame(locale: string): boolean {
  return languageOf(locale) in messagesByLanguage || frameWordsFor(locale) !== undefined;
}

function namesOf(locale: string): Pick<Messages, 'language' | 'intl'> {
  try {
    const [tag = locale] = Intl.getCanonicalLocales(locale);
    return {
      language: new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? locale,
      intl: `${tag}-u-ca-gregory`,
    };
  } catch {
    return { language: locale, intl: en.intl };
  }
}

function languageOf(locale: string): string {
  return locale.split('-', 1)[0]?.toLowerCase() ?? '';
}
