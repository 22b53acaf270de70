import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { fr } from './fr.js';
import type { Words } from './words.js';

const known: Readonly<Record<string, Words>> = { en, de, fr, ar };

/** Get the joining words of a language; undefined where we do not speak it, for no other language stands in. */
export function wordsFor(locale: string): Words | undefined {
  return known[locale.split('-', 1)[0] ?? ''];
}
