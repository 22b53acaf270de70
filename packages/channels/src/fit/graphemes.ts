/** Made at the first text that needs it: it takes ten milliseconds, and most commands count nothing. */
let segmenter: Intl.Segmenter | undefined;

/** Split a text into what people see as one sign: letters with their marks, whole emoji. */
export function graphemes(text: string): string[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Count the letters of a text as a reader does: an emoji of several characters is one. */
export function countGraphemes(text: string): number {
  // Most texts have one letter a character, and segmenting takes a hundred times as long.
  return /^[\u0020-\u007e\u00a1-\u02ff]*$/.test(text) ? text.length : graphemes(text).length;
}
