import { cardGround, placed } from './card-ground.js';
import type { Composition } from './composition.js';
import { framedPicture } from './framed-picture.js';
import { logoOf } from './logo-of.js';
import { baselineOf, cornerOf } from './ornament-of.js';
import { wordsColumn } from './words-column.js';

/** Compose a card as high as wide or higher: what is to be seen above, words below it. */
export const tallCard: Composition = async (parts) => {
  const { look, art, picture } = parts;
  const { inset, width, height } = look;
  const logo = logoOf(parts, height / 11);
  const isRuled = look.size('section.rule-width') > 0;
  const view = picture ? Math.round(height * (height > width * 1.1 ? 0.46 : 0.41)) : 0;
  const top = picture ? view + inset.start : inset.top + logo.height + logo.clear * 1.8;
  const bottom = picture ? inset.bottom + logo.height + logo.clear * 1.8 : inset.bottom;
  const column = width - inset.start - inset.end;
  const text = await wordsColumn({
    ...parts,
    room: { width: picture || isRuled ? column : Math.round(width * 0.6) - inset.start, height: height - top - bottom },
    steps: ['typography.display', 'typography.heading-1', 'typography.heading-2', 'typography.heading-3'],
    lead: 'typography.lead',
    calmLines: 4,
  });
  if (!text) return undefined;
  const radius = isRuled ? 0 : look.size('radius.picture');
  const edge = isRuled ? 0 : inset.start;
  return cardGround(look, [
    !picture && cornerOf(art, look, isRuled ? width - inset.start - logo.width - logo.clear : width * 0.42),
    picture &&
      framedPicture(
        picture,
        { width: width - edge, height: view },
        { top: '0px', [look.end]: '0px', borderRadius: look.isRtl ? `0 0 ${radius}px 0` : `0 0 0 ${radius}px` },
      ),
    isRuled && baselineOf(art, look),
    placed(logo.node, {
      [picture ? 'bottom' : 'top']: `${picture ? inset.bottom : inset.top}px`,
      [look.start]: `${inset.start}px`,
    }),
    placed(text, { ...(picture ? { top: `${top}px` } : { bottom: `${bottom}px` }), [look.start]: `${inset.start}px` }),
  ]);
};
