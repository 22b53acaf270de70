import type { Random } from '../../corpus/random.ts';
import { type Vocabulary, wordOf } from './vocabulary.ts';

/** Code and the targets of links stay as they are. */
const parts = /```[\s\S]*?```|\]\([^)]*\)|[A-Za-z]+/g;
const latin = 'abcdefghijklmnopqrstuvwxyz';
const arabic = 'ابتثجحخدذرزسشصضطظعغفقكلمنه';
/** What names something and is read by nobody. */
const names = new Set(['section', 'variant', 'href', 'src', 'template', 'slug', 'price', 'value']);

/** How a text becomes another of the same length and shape. */
export interface OtherWords {
  vocabulary: Vocabulary;
  /** The share of the words that are replaced, from 0 to 1. */
  share: number;
  isArabic: boolean;
}

/** Replace words of a text, Markdown too, by others of as many letters, so that limits hold. */
export function inOtherWords(text: string, { vocabulary, share, isArabic }: OtherWords, dice: Random): string {
  return text.replace(parts, (word) => {
    if (!/^[A-Za-z]/.test(word)) return word;
    const isReplaced = word.length >= 4 && dice.next() < share;
    const other = (isReplaced ? wordOf(vocabulary, word.length, dice) : undefined) ?? word;
    if (isArabic) return [...other.toLowerCase()].map((letter) => arabic[latin.indexOf(letter)] ?? letter).join('');
    return /^[A-Z]/.test(word) ? other[0]?.toUpperCase() + other.slice(1) : other;
  });
}

/** Do that with all texts of a document in JSON. */
export function documentInOtherWords(value: unknown, words: OtherWords, dice: Random): unknown {
  if (typeof value === 'string') return inOtherWords(value, words, dice);
  if (Array.isArray(value)) return value.map((each) => documentInOtherWords(each, words, dice));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      names.has(name) ? each : documentInOtherWords(each, words, dice),
    ]),
  );
}
