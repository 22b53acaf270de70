import { sentences } from '@pantograph/channels';
import type { BriefRule } from '../brief-rule.js';
import { briefTexts } from '../brief-texts.js';

/** Shorter ones, such as "Now.", may well come again within others. */
const shortest = 20;

/** Each message of a campaign says something of its own: no sentence stands in several of them. */
export const briefRepeats: BriefRule = {
  id: 'brief-repeats',
  severity: 'warning',
  docs: 'docs/rules/brief-repeats.md',
  check(brief, { brand, wanted }) {
    const told = briefTexts(brief, brief.language ?? brand.defaultLocale).filter(({ path }) =>
      /^(offer|keyMessages|proof|copy\.(social|email|post))\b/.test(path),
    );
    const first = new Map<string, string>();
    return told.flatMap(({ path, text, locale }) =>
      sentences(text, locale).flatMap((sentence) => {
        const key = `${locale} ${place(path)} ${sentence
          .toLocaleLowerCase(locale)
          .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()}`;
        const before = first.get(key);
        if (before === undefined) first.set(key, path);
        if (
          before === undefined ||
          before === path ||
          /\.figure\b/.test(path) ||
          (sentence.length < shortest && sentence !== text.trim())
        )
          return [];
        return [
          {
            path,
            channels: ['social', 'email', 'post'].filter((name) => wanted.includes(name)),
            message: `This sentence stands in ${before} already: "${sentence}"`,
            fix: 'Say something else here; who reads the same sentence in post after post stops reading.',
          },
        ];
      }),
    );
  },
};

/** Networks have readers of their own: what stands on one may stand on another. */
function place(path: string): string {
  return /^copy\.(social\.\w+|email|post)\b/.exec(path)?.[0] ?? 'brief';
}
