import { cardGround, placed } from './card-ground.js';
import type { CardLook } from './card-look.js';
import type { CardNode } from './card-node.js';
import type { Composition } from './composition.js';
import { framedPicture } from './framed-picture.js';
import { logoOf } from './logo-of.js';
import { baselineOf, cornerOf } from './ornament-of.js';
import type { CardPicture } from './picture-of.js';
import { wordsColumn } from './words-column.js';

/** Compose a card that is wider than high: logo above, words below, and what is to be seen at the end of the lines. */
export const wideCard: Composition = async (parts) => {
  const { look, art, picture } = parts;
  const { inset, width, height } = look;
  const logo = logoOf(parts, height / 8);
  const isRuled = look.size('section.rule-width') > 0;
  const column = Math.round(width * (picture ? 0.53 : 0.64)) - inset.start;
  const text = await wordsColumn({
    ...parts,
    room: { width: column, height: height - inset.top - inset.bottom - logo.height - logo.clear * 1.6 },
    steps: ['typography.display', 'typography.heading-1', 'typography.heading-2', 'typography.heading-3'],
    lead: 'typography.lead',
  });
  if (!text) return undefined;
  return cardGround(look, [
    !picture &&
      cornerOf(
        art,
        look,
        isRuled ? Math.min(width * 0.62, width - inset.start - logo.width - logo.clear) : width * 0.34,
      ),
    picture && view(picture, look, isRuled),
    isRuled && baselineOf(art, look),
    placed(logo.node, { top: `${inset.top}px`, [look.start]: `${inset.start}px` }),
    placed(text, { bottom: `${inset.bottom}px`, [look.start]: `${inset.start}px` }),
  ]);
};

/** A brand that rules its pages sets pictures flush to the edge; another lets them grow over it, rounded. */
function view(picture: CardPicture, look: CardLook, isRuled: boolean): CardNode {
  const width = Math.round(look.width * 0.42);
  if (isRuled) {
    const line = `${look.size('border-width.hairline')}px solid ${look.color('color.border.default')}`;
    const style = { top: '0px', [look.end]: '0px', [look.isRtl ? 'borderRight' : 'borderLeft']: line };
    return framedPicture(picture, { width, height: look.height }, style);
  }
  const radius = look.size('radius.picture');
  const corners = look.isRtl ? [0, radius] : [radius, 0];
  const style = {
    top: `${look.inset.top}px`,
    [look.end]: '0px',
    borderRadius: `${corners[0]}px ${corners[1]}px 0 0`,
  };
  return framedPicture(picture, { width, height: look.height - look.inset.top }, style);
}
