import { documentTexts } from '../document-texts.js';
import type { Rule } from '../rule.js';
import { wordPatterns } from '../word-patterns.js';

/** Texts do without the words that a brand's voice avoids. */
export const voiceWords: Rule = {
  id: 'voice-words',
  severity: 'warning',
  appliesTo: ['page', 'post', 'author', 'settings'],
  docs: 'docs/rules/voice-words.md',
  check(document, { brand }) {
    const avoid = brand.voice?.avoid ?? [];
    if (avoid.length === 0) return [];
    const { mayBeIn, words } = wordPatterns(avoid);
    return documentTexts(document, mayBeIn).flatMap(({ path, text }) =>
      words
        .filter(({ pattern }) => pattern.test(text))
        .map(({ word }) => ({
          path,
          message: `"${word}" is not in this brand's voice.`,
          fix: 'Say it in other words; the preferred ones are in brand.yaml.',
        })),
    );
  },
};
