import { box, type CardNode, type CardStyle } from './card-node.js';
import type { CardPicture } from './picture-of.js';

/** Show a picture in a frame of a size in CSS pixels, cropped around its focal point. */
export function framedPicture(
  { bytes, mediaType, focus, size, alt }: CardPicture,
  frame: { width: number; height: number },
  style: CardStyle,
): CardNode {
  const part = { x: between(focus.x), y: between(focus.y) };
  // Drawings are stretched by what draws cards, whatever object-fit says.
  const scale = size && Math.max(frame.width / size.width, frame.height / size.height);
  const placed =
    size && scale
      ? {
          position: 'absolute',
          width: `${size.width * scale}px`,
          height: `${size.height * scale}px`,
          left: `${-between(part.x * size.width * scale - frame.width / 2, size.width * scale - frame.width)}px`,
          top: `${-between(part.y * size.height * scale - frame.height / 2, size.height * scale - frame.height)}px`,
        }
      : {
          width: `${frame.width}px`,
          height: `${frame.height}px`,
          objectFit: 'cover',
          objectPosition: `${Math.round(part.x * 100)}% ${Math.round(part.y * 100)}%`,
        };
  const bounds = { position: 'absolute', overflow: 'hidden', width: `${frame.width}px`, height: `${frame.height}px` };
  return box({ ...bounds, ...style }, [{ type: 'image', src: bytes, mediaType, alt, style: placed }], 'picture');
}

function between(value: number, most = 1): number {
  return Math.min(Math.max(value, 0), Math.max(most, 0));
}
