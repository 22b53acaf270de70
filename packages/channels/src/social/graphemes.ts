const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Split a text into what people see as one sign: letters with their marks, whole emoji. */
export function graphemes(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
