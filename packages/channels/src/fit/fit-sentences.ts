/** What became of a text that had to fit. */
export interface Fitted {
  /** Whole sentences from the beginning; empty where not even the first fits. */
  text: string;
  /** The sentences that found no place, for a person to know of. */
  left: readonly string[];
}

/**
 * Take of a text as many whole sentences from its beginning as fit. Nothing is ever cut within a sentence: where the first is
 * too long, the text does not fit.
 */
export function fitSentences(text: string, locale: string, fits: (text: string) => boolean): Fitted {
  if (fits(text)) return { text, left: [] };
  const all = [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)].filter(
    ({ segment }) => segment.trim() !== '',
  );
  for (let count = all.length - 1; count > 0; count--) {
    const kept = text.slice(0, all[count]?.index).trim();
    if (fits(kept)) return { text: kept, left: all.slice(count).map(({ segment }) => segment.trim()) };
  }
  return { text: '', left: all.map(({ segment }) => segment.trim()) };
}
