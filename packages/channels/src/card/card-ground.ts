import type { CardLook } from './card-look.js';
import { box, type CardNode, type CardStyle } from './card-node.js';

/** Lay the ground of a card, the brand's page, and what stands on it. */
export function cardGround(look: CardLook, parts: readonly (CardNode | false | undefined)[]): CardNode {
  return box(
    {
      position: 'relative',
      width: `${look.width}px`,
      height: `${look.height}px`,
      overflow: 'hidden',
      backgroundColor: look.color('color.surface.page'),
    },
    parts,
    'card',
  );
}

/** Put a part at places of the card, in CSS pixels. */
export function placed(node: CardNode, style: CardStyle, className?: string): CardNode {
  return box({ position: 'absolute', ...style }, [node], className);
}
