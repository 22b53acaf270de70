import { septetsOf } from './gsm-7.js';

/** Typographic letters, and what says the same in the GSM 7-bit alphabet. */
const plain: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': ',',
  '‛': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '‹': "'",
  '›': "'",
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '…': '...',
  '•': '-',
  '·': '-',
  '×': 'x',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u200b': '',
  '\u00ad': '',
  '`': "'",
  '´': "'",
};

/** Find the letters that keep a text out of GSM-7; undefined in `text` where another than a typographic one is among them. */
export function plainLetters(message: string): { letters: readonly string[]; text: string | undefined } {
  const letters = [...new Set(message)].filter((letter) => septetsOf(letter) === undefined);
  if (!letters.every((letter) => letter in plain)) return { letters, text: undefined };
  return {
    letters,
    text: [...message].map((letter) => (septetsOf(letter) === undefined ? (plain[letter] ?? '') : letter)).join(''),
  };
}
