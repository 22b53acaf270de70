import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { fr } from './fr.js';
import type { Messages } from './messages.js';

/** The languages that pages speak. */
export const messagesByLanguage: Readonly<Record<string, Messages>> = { en, de, fr, ar };

/** Get the words for a locale: its language's, or English where we do not speak it. */
export function messagesFor(locale: string): Messages {
  return messagesByLanguage[languageOf(locale)] ?? en;
}

function languageOf(locale: string): string {
  return locale.split('-', 1)[0]?.toLowerCase() ?? '';
}
