import type { FontFile } from '@pantograph/tokens/brand';
import { graphemes } from '../fit/graphemes.js';

/** Scripts of subsets that are not called by their script's name. */
const scripts: Readonly<Record<string, readonly string[]>> = {
  vietnamese: ['Latin'],
  japanese: ['Han', 'Hiragana', 'Katakana'],
  korean: ['Hangul'],
  'chinese-simplified': ['Han'],
  'chinese-traditional': ['Han'],
};

/** Find the signs of a text that a brand's fonts do not draw: pictures of emoji, and letters of other scripts. */
export function unsetSigns(text: string, fonts: readonly FontFile[]): { emoji: string[]; letters: string[] } {
  const known = [...new Set(fonts.flatMap(({ subset }) => scripts[subset] ?? [scriptName(subset)]))];
  const letter = new RegExp(
    `^(?:${['Common', 'Inherited', ...known].map((name) => `\\p{Script=${name}}`).join('|')})$`,
    'u',
  );
  const found = { emoji: [] as string[], letters: [] as string[] };
  for (const sign of graphemes(text)) {
    if (/\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\ufe0f\u20e3/u.test(sign)) found.emoji.push(sign);
    else if ([...sign].some((one) => /\p{L}/u.test(one) && !letter.test(one))) found.letters.push(sign);
  }
  return found;
}

function scriptName(subset: string): string {
  const name = subset.replace(/-ext$/, '');
  const script = name.charAt(0).toUpperCase() + name.slice(1);
  try {
    new RegExp(`\\p{Script=${script}}`, 'u');
    return script;
  } catch {
    return 'Latin';
  }
}
