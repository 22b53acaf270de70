import { borderOf } from '../card/border-of.js';
import { buttonOf } from '../card/button-of.js';
import { cardGround, placed } from '../card/card-ground.js';
import type { Composition } from '../card/composition.js';
import { framedPicture } from '../card/framed-picture.js';
import { logoOf } from '../card/logo-of.js';
import { cornerOf } from '../card/ornament-of.js';
import { wordsColumn } from '../card/words-column.js';

/** Compose a billboard: words above, button and logo on one line below them, a wide view at the end of the lines. */
export const billboardBanner: Composition = async (parts) => {
  const { look, press, art, picture, words } = parts;
  const { inset, width, height } = look;
  const logo = logoOf(parts, height / 7);
  const isRuled = look.size('section.rule-width') > 0;
  const view = Math.round(width * 0.4);
  const column = Math.round(width * (picture ? 0.56 : 0.7)) - inset.start;
  const most = column - logo.width - logo.clear * 2;
  const button =
    words.action === undefined ? undefined : await buttonOf(words.action, { look, press, width: most, isLine: true });
  if (words.action !== undefined && !button) return undefined;
  const foot = Math.max(logo.height, 42);
  const text = await wordsColumn({
    ...parts,
    room: { width: column, height: height - inset.top - inset.bottom - foot - logo.clear },
    steps: ['typography.display', 'typography.heading-1', 'typography.heading-2', 'typography.heading-3'],
    lead: 'typography.small',
    leadCost: 0,
  });
  if (!text) return undefined;
  const radius = isRuled ? 0 : look.size('radius.picture');
  const logoPlace = button ? inset.start + column - logo.width : inset.start;
  const centred = (own: number) => `${inset.bottom + (foot - own) / 2}px`;
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
    placed(text, { top: `${inset.top}px`, [look.start]: `${inset.start}px` }),
    button &&
      placed(button, {
        bottom: `${inset.bottom}px`,
        height: `${foot}px`,
        alignItems: 'center',
        [look.start]: `${inset.start}px`,
      }),
    placed(logo.node, { bottom: centred(logo.height), [look.start]: `${logoPlace}px` }),
    borderOf(look),
  ]);
};
