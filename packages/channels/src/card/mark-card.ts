import { cardGround, placed } from './card-ground.js';
import { cardView } from './card-view.js';
import type { Composition } from './composition.js';
import { logoOf } from './logo-of.js';
import { baselineOf, cornerOf } from './ornament-of.js';

/** Compose a wide card without words: the brand's logo, large, and what is to be seen at the end of the lines. */
export const markCard: Composition = async (parts) => {
  const { look, art, picture } = parts;
  const { inset, width, height } = look;
  const isRuled = look.size('section.rule-width') > 0;
  const logo = logoOf(parts, Number.POSITIVE_INFINITY, Math.min(height / 5, ((width * 0.42) / 5) * 1.2));
  return cardGround(look, [
    !picture && cornerOf(art, look, width * (isRuled ? 0.4 : 0.34)),
    picture && cardView(picture, look),
    isRuled && baselineOf(art, look),
    placed(logo.node, { top: `${(height - logo.height) / 2}px`, [look.start]: `${inset.start}px` }),
  ]);
};
