import type { CardLook } from './card-look.js';
import type { CardNode } from './card-node.js';
import { framedPicture } from './framed-picture.js';
import type { CardPicture } from './picture-of.js';

/**
 * Show a picture at the end of the lines of a wide card. A brand that rules its pages sets pictures flush to the edge; another
 * lets them grow over it, rounded.
 */
export function cardView(picture: CardPicture, look: CardLook): CardNode {
  const width = Math.round(look.width * 0.42);
  if (look.size('section.rule-width') > 0) {
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
