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
  const most = Number.POSITIVE_INFINITY;
  const large = logoOf(parts, most, height / 5);
  const room = width * (picture ? 0.58 : 0.64) - inset.start;
  const wanted = Math.min(1, room / (large.width + large.clear)) * (height / 5);
  const logo = logoOf(parts, most, wanted);
  return cardGround(look, [
    !picture && cornerOf(art, look, width * (isRuled ? 0.4 : 0.34)),
    picture && cardView(picture, look),
    isRuled && baselineOf(art, look),
    placed(logo.node, { top: `${(height - logo.height) / 2}px`, [look.start]: `${inset.start}px` }),
  ]);
};
