import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Of scripts whose fonts are heavy, the signs that nearly every text is set in, as a `unicode-range`. In Arabic: letters of
 * Arabic, Persian and Urdu, vowel signs, figures and punctuation. What is left out is for the Quran, for other languages and
 * for letters of old standards, and makes up two thirds of a font.
 */
export const everydayLetters: Readonly<Record<string, string>> = {
  arabic: [
    'U+0020,U+00A0,U+060C,U+061B,U+061F,U+0621-063A,U+0640-0652,U+0660-066C,U+0670-0671,U+0679,U+067E,U+0686,U+0688',
    'U+0691,U+0698,U+06A9,U+06AF,U+06BA,U+06BE,U+06C1-06C3,U+06CC,U+06D2-06D4,U+06F0-06F9,U+200C-200F',
  ].join(','),
};

// Not as an address beside the module: Next would look for a module of that name when it bundles the CMS.
const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'everyday');

/** Name the file, made when this package is built, that has the everyday letters of a font alone. */
export function everydayFile(font: string, subset: string): string {
  const key = hash('sha256', Buffer.concat([readFileSync(font), Buffer.from(everydayLetters[subset] ?? '')]));
  return join(folder, `${basename(font, '.woff2')}-${key.slice(0, 12)}.woff2`);
}
