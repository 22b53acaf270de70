import { isObject } from '../dtcg/json.js';
import { colorCss } from '../emit/color-css.js';
import { componentPairs } from './component-pairs.js';
import { contrastPairs } from './contrast-pairs.js';
import { contrastRatio } from './contrast-ratio.js';
import type { Rule } from './rule.js';

/** Refuse pairs of colours that cannot be told apart well enough. */
export const contrast: Rule = (tokens, context) => {
  if (context === 'ar') return [];
  const css = (id: string): string | undefined => {
    const token = tokens.get(id);
    return token?.type === 'color' && isObject(token.value) ? colorCss(token.value) : undefined;
  };
  const page = css('color.surface.page');
  const ours = [...tokens.values()].filter(({ type, origin }) => type === 'color' && origin.tier === 'component');
  const pairs = [...contrastPairs, ...componentPairs(ours.map(({ id }) => id))];
  return pairs.flatMap(({ front, back, minimum }) => {
    const [a, b] = [css(front), css(back)];
    if (!a || !b) return [];
    const ratio = contrastRatio(a, b, page);
    return ratio >= minimum
      ? []
      : [
          {
            rule: 'contrast',
            path: front.split('.'),
            message: `In ${context} mode "${front}" on "${back}" has a contrast of ${ratio.toFixed(2)}:1; ${minimum}:1 is needed.`,
            fix: `Refer to a colour whose lightness is further from that of "${back}".`,
          },
        ];
  });
};
