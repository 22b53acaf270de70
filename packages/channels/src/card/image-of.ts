import type { Drawing } from './card-art.js';
import type { CardNode, CardStyle } from './card-node.js';

/** Show a drawing at a size in CSS pixels. */
export function imageOf(
  { bytes }: Drawing,
  { width, height }: { width: number; height: number },
  alt = '',
  style: CardStyle = {},
): CardNode {
  const size = { width: `${width}px`, height: `${height}px`, flexShrink: 0 };
  return { type: 'image', src: bytes, mediaType: 'image/svg+xml', alt, style: { ...size, ...style } };
}
