import type { CardLook } from './card-look.js';
import { box, type CardNode } from './card-node.js';

/** Draw the line that sets a banner apart from the page around it. */
export function borderOf(look: CardLook): CardNode {
  const line = `1px solid ${look.color('color.border.strong')}`;
  const place = { position: 'absolute', top: '0px', left: '0px', width: `${look.width}px`, height: `${look.height}px` };
  return box({ ...place, border: line });
}
