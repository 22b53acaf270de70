import { borderOf } from '../card/border-of.js';
import { buttonOf } from '../card/button-of.js';
import { cardGround, placed } from '../card/card-ground.js';
import type { Composition } from '../card/composition.js';
import { framedPicture } from '../card/framed-picture.js';
import { logoOf } from '../card/logo-of.js';
import { cornerOf } from '../card/ornament-of.js';
import { wordsColumn } from '../card/words-column.js';

/** Compose a rectangle: logo and view above, title and button below them. */
export const rectangleBanner: Composition = async (parts) => {
  const { look, art, picture, words } = parts;
  const { inset, width, height } = look;
  const logo = logoOf(parts, 28);
  const isRuled = look.size('section.rule-width') > 0;
  const column = width - inset.start - inset.end;
  const view = { width: Math.round(width * 0.42), height: Math.round(height * 0.4) };
  const stands = !picture && art.corner && art.corner.height > art.corner.width;
  const top = picture ? view.height + 12 : inset.top + logo.height + logo.clear;
  const room = {
    width: stands ? Math.round(width * 0.7) - inset.start : column,
    height: height - top - inset.bottom,
  };
  const text = await wordsColumn({
    ...parts,
    room,
    steps: ['typography.heading-1', 'typography.heading-2', 'typography.heading-3', 'typography.label'],
    lead: 'typography.small',
    below: words.action === undefined ? undefined : await buttonOf(words.action, { ...parts, width: room.width }),
    leadCost: 0,
  });
  if (!text) return undefined;
  const radius = isRuled ? 0 : look.size('radius.picture');
  return cardGround(look, [
    !picture && cornerOf(art, look, width * (isRuled ? 0.44 : 0.32)),
    picture &&
      framedPicture(picture, view, {
        top: '0px',
        [look.end]: '0px',
        borderRadius: look.isRtl ? `0 0 ${radius}px 0` : `0 0 0 ${radius}px`,
      }),
    placed(logo.node, { top: `${inset.top}px`, [look.start]: `${inset.start}px` }),
    placed(text, { bottom: `${inset.bottom}px`, [look.start]: `${inset.start}px` }),
    borderOf(look),
  ]);
};
