import type { CardNode } from '../card/card-node.js';
import type { CardPress } from '../card/card-press.js';

/** How much of a picture is kept. */
export interface PictureWeight {
  /** Of JPEG, 0 to 100. */
  quality: number;
  /** Pixels of it to one of the banner: 2 for sharp screens. */
  density: number;
}

/** Put in the place of each framed picture what is seen of it. */
export async function lighterPictures(node: CardNode, press: CardPress, weight: PictureWeight): Promise<CardNode> {
  if (node.type !== 'container') return node;
  if (node.className === 'picture') {
    const { density } = weight;
    const width = Number.parseFloat(String(node.style.width));
    const height = Number.parseFloat(String(node.style.height));
    const { top, right, bottom, left, borderRadius, ...style } = node.style;
    const alone: CardNode = { ...node, style: { ...style, position: 'relative' } };
    const surface = {
      width: Math.round(width * density),
      height: Math.round(height * density),
      density,
      safe: { top: 0, right: 0, bottom: 0, left: 0 },
    };
    const src = await press.draw(alone, surface, { format: 'jpeg', quality: weight.quality });
    const alt = node.children.find((child) => child.type === 'image')?.alt ?? '';
    const image = { width: `${width}px`, height: `${height}px` };
    return { ...node, children: [{ type: 'image', src, mediaType: 'image/jpeg', alt, style: image }] };
  }
  const children = await Promise.all(node.children.map((child) => lighterPictures(child, press, weight)));
  return { ...node, children };
}
