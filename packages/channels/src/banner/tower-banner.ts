import { borderOf } from '../card/border-of.js';
import { buttonOf } from '../card/button-of.js';
import { cardGround, placed } from '../card/card-ground.js';
import type { Composition } from '../card/composition.js';
import { framedPicture } from '../card/framed-picture.js';
import { logoOf } from '../card/logo-of.js';
import { baselineOf, cornerOf } from '../card/ornament-of.js';
import { wordsColumn } from '../card/words-column.js';

/** Compose a tower: logo, words and button from above, what is to be seen at its foot. */
export const towerBanner: Composition = async (parts) => {
  const { look, art, picture, words } = parts;
  const { inset, width, height } = look;
  const logo = logoOf(parts, width / 6);
  const isRuled = look.size('section.rule-width') > 0;
  const column = width - inset.start - inset.end;
  const view = Math.round(height * 0.4);
  const top = inset.top + logo.height + Math.max(logo.clear, inset.top);
  const room = { width: column, height: height - top - view - inset.bottom };
  const text = await wordsColumn({
    ...parts,
    room,
    steps: [
      'typography.display',
      'typography.heading-1',
      'typography.heading-2',
      'typography.heading-3',
      'typography.label',
    ],
    lead: 'typography.small',
    calmLines: 4,
    below: words.action === undefined ? undefined : await buttonOf(words.action, { ...parts, width: room.width }),
    leadCost: 0,
  });
  if (!text) return undefined;
  const edge = isRuled ? 0 : inset.start;
  const radius = isRuled ? 0 : look.size('radius.picture');
  return cardGround(look, [
    !picture && footOf(parts, view),
    picture &&
      framedPicture(
        picture,
        { width: width - edge, height: view },
        {
          bottom: '0px',
          [look.end]: '0px',
          borderRadius: look.isRtl ? `0 ${radius}px 0 0` : `${radius}px 0 0 0`,
        },
      ),
    !picture && baselineOf(art, look),
    placed(logo.node, { top: `${inset.top}px`, [look.start]: `${inset.start}px` }),
    placed(text, { top: `${top}px`, [look.start]: `${inset.start}px` }),
    borderOf(look),
  ]);
};

/** At the foot a corner that lies would hang in the air, so it is turned to rise from below. */
function footOf({ art, look }: Parameters<Composition>[0], view: number) {
  if (!art.corner) return undefined;
  const stands = art.corner.height > art.corner.width;
  if (stands) return cornerOf(art, { ...look, height: view }, look.width);
  const foot = cornerOf(art, look, look.width * 1.4);
  if (foot?.type !== 'image') return undefined;
  const { top: _, ...style } = foot.style;
  return { ...foot, style: { ...style, bottom: '0px', transform: look.isRtl ? 'scale(-1, -1)' : 'scaleY(-1)' } };
}
