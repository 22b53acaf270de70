import { documentTexts } from '../document-texts.js';
import type { Rule } from '../rule.js';

const patterns = new Map<string, RegExp>();

/** Texts do without the words that a brand's voice avoids. */
export const voiceWords: Rule = {
  id: 'voice-words',
  severity: 'warning',
  appliesTo: ['page', 'post', 'author', 'settings'],
  docs: 'docs/rules/voice-words.md',
  check(document, { brand }) {
    const avoid = brand.voice?.avoid ?? [];
    if (avoid.length === 0) return [];
    return documentTexts(document).flatMap(({ path, text }) => {
      const said = avoid.filter((word) => patternOf(word).test(text));
      return said.map((word) => ({
        path,
        message: `"${word}" is not in this brand's voice.`,
        fix: 'Say it in other words; the preferred ones are in brand.yaml.',
      }));
    });
  },
};

/** Whole words only, whatever their case and whichever apostrophe. `\b` knows no letters beyond a to z. */
function patternOf(word: string): RegExp {
  let pattern = patterns.get(word);
  if (!pattern) {
    const escaped = word
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/['’]/g, "['’]")
      .replace(/\s+/g, '\\s+');
    pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu');
    patterns.set(word, pattern);
  }
  return pattern;
}
