import { borderOf } from '../card/border-of.js';
import { buttonOf } from '../card/button-of.js';
import { cardGround, placed } from '../card/card-ground.js';
import type { Composition } from '../card/composition.js';
import { framedPicture } from '../card/framed-picture.js';
import { logoOf } from '../card/logo-of.js';
import { cornerOf } from '../card/ornament-of.js';
import { wordsColumn } from '../card/words-column.js';

/** Compose a billboard: logo above, words and button below, a wide view at the end of the lines. */
export const billboardBanner: Composition = async (parts) => {
  const { look, art, picture, words } = parts;
  const { inset, width, height } = look;
  const logo = logoOf(parts, height / 7);
  const isRuled = look.size('section.rule-width') > 0;
  const view = Math.round(width * 0.4);
  const column = Math.round(width * (picture ? 0.56 : 0.66)) - inset.start;
  const room = { width: column, height: height - inset.top - inset.bottom - logo.height - logo.clear };
  const text = await wordsColumn({
    ...parts,
    room,
    steps: ['typography.display', 'typography.heading-1', 'typography.heading-2', 'typography.heading-3'],
    lead: 'typography.small',
    below: words.action === undefined ? undefined : await buttonOf(words.action, { ...parts, width: room.width }),
    leadCost: 0,
  });
  if (!text) return undefined;
  const radius = isRuled ? 0 : look.size('radius.picture');
  return cardGround(look, [
    !picture && cornerOf(art, look, isRuled ? width * 0.36 : width * 0.2),
    picture &&
      framedPicture(
        picture,
        { width: view, height },
        {
          top: '0px',
          [look.end]: '0px',
          borderRadius: look.isRtl ? `0 ${radius}px ${radius}px 0` : `${radius}px 0 0 ${radius}px`,
        },
      ),
    placed(logo.node, { top: `${inset.top}px`, [look.start]: `${inset.start}px` }),
    placed(text, { bottom: `${inset.bottom}px`, [look.start]: `${inset.start}px` }),
    borderOf(look),
  ]);
};
