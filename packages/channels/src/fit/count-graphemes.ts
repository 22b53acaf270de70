const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Count the letters of a text as a reader does: an emoji of several characters is one. */
export function countGraphemes(text: string): number {
  // Most texts have one letter a character, and segmenting takes a hundred times as long.
  if (/^[\u0020-\u007e\u00a1-\u02ff]*$/.test(text)) return text.length;
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}
