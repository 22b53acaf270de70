import type { CardLook } from './card-look.js';
import { box, type CardNode } from './card-node.js';
import { imageOf } from './image-of.js';

/** Draw a button without words, for where there is no room for them: an arrow in the direction of reading. */
export function arrowOf(look: CardLook, size: number): CardNode {
  const color = look.color('color.action.text');
  const points = look.isRtl ? 'M13 8H3M7.5 3.5L3 8L7.5 12.5' : 'M3 8H13M8.5 3.5L13 8L8.5 12.5';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="16" height="16"><path d="${points}" fill="none" stroke="${color}" stroke-width="1.6"/></svg>`;
  const drawing = { bytes: new TextEncoder().encode(svg), width: 16, height: 16 };
  return box(
    {
      alignItems: 'center',
      justifyContent: 'center',
      flexShrink: 0,
      width: `${size}px`,
      height: `${size}px`,
      borderRadius: `${Math.min(look.size('button.radius'), size / 3)}px`,
      backgroundColor: look.color('color.action.background'),
    },
    [imageOf(drawing, { width: size * 0.5, height: size * 0.5 })],
    'action',
  );
}
