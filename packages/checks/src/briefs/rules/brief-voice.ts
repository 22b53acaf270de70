import { wordPatterns } from '../../word-patterns.js';
import type { BriefRule } from '../brief-rule.js';
import { briefTexts } from '../brief-texts.js';

/** A brief does without the words that the brand's voice avoids. */
export const briefVoice: BriefRule = {
  id: 'brief-voice',
  severity: 'warning',
  docs: 'docs/rules/brief-voice.md',
  check(brief, { brand }) {
    const avoid = brand.voice?.avoid ?? [];
    if (avoid.length === 0) return [];
    const { words } = wordPatterns(avoid);
    return briefTexts(brief, brief.language ?? brand.defaultLocale).flatMap(({ path, text }) =>
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
