import type { FontFile } from '@pantograph/tokens/brand';

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
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    if (/\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\ufe0f\u20e3/u.test(segment)) found.emoji.push(segment);
    else if ([...segment].some((sign) => /\p{L}/u.test(sign) && !letter.test(sign))) found.letters.push(segment);
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
