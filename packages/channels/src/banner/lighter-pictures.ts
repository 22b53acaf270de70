import type { CardNode } from '../card/card-node.js';
import type { CardPress } from '../card/card-press.js';

/** Put in the place of each framed picture what is seen of it, in twice the pixels, for sharp screens. */
export async function lighterPictures(node: CardNode, press: CardPress, quality: number): Promise<CardNode> {
  if (node.type !== 'container') return node;
  if (node.className === 'picture') {
    const width = Number.parseFloat(String(node.style.width));
    const height = Number.parseFloat(String(node.style.height));
    const { top, right, bottom, left, borderRadius, ...style } = node.style;
    const alone: CardNode = { ...node, style: { ...style, position: 'relative' } };
    const surface = {
      width: width * 2,
      height: height * 2,
      density: 2,
      safe: { top: 0, right: 0, bottom: 0, left: 0 },
    };
    const src = await press.draw(alone, surface, { format: 'jpeg', quality });
    const alt = node.children.find((child) => child.type === 'image')?.alt ?? '';
    const image = { width: `${width}px`, height: `${height}px` };
    return { ...node, children: [{ type: 'image', src, mediaType: 'image/jpeg', alt, style: image }] };
  }
  const children = await Promise.all(node.children.map((child) => lighterPictures(child, press, quality)));
  return { ...node, children };
}
