/** How to find some words in texts. */
export interface WordPatterns {
  /** Tell whether one of them may be in a text or HTML as it is stored. Seldom true where none is, never false where one is. */
  mayBeIn(stored: string): boolean;
  words: { word: string; pattern: RegExp }[];
}

/** Markup with no space and no sign on either side: it may stand within a word. Most texts have none. */
const splitWord = /[^\s>.,;:!?)"]<[^>]*>[^\s.,;:!?)]/;

const known = new WeakMap<readonly string[], WordPatterns>();

/** Get the patterns of a list of words, made once for each list. */
export function wordPatterns(words: readonly string[]): WordPatterns {
  let patterns = known.get(words);
  if (!patterns) {
    const whole = new RegExp(words.map((word) => hintOf(word, '')).join('|'), 'iu');
    const split = new RegExp(words.map((word) => hintOf(word, '(?:<[^>]*>)*')).join('|'), 'iu');
    patterns = {
      // A letter may be written as a number, which only decoding tells.
      mayBeIn: (stored) =>
        whole.test(stored) || (splitWord.test(stored) && split.test(stored)) || stored.includes('&#'),
      words: words.map((word) => ({ word, pattern: patternOf(word) })),
    };
    known.set(words, patterns);
  }
  return patterns;
}

/** Whole words only, whatever their case and whichever apostrophe. `\b` knows no letters beyond a to z. */
function patternOf(word: string): RegExp {
  const escaped = word
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu');
}

/** The letters of a word in order, with `between` between any two; for what is no letter, anything but letters. */
function hintOf(word: string, between: string): string {
  const gap = '(?:<[^>]*>|&[a-z]+;|[^\\p{L}\\p{N}<])*';
  const runs = word.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return runs.map((run) => [...run].join(between)).join(gap);
}
