import { sentences } from './sentences.js';

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
  const all = sentences(text, locale);
  for (let count = all.length - 1; count > 0; count--) {
    const kept = all.slice(0, count).join(' ');
    if (fits(kept)) return { text: kept, left: all.slice(count) };
  }
  return { text: '', left: all };
}
