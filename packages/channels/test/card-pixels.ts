import type { CardNode } from '../src/card/card-node.js';
import type { CardPress } from '../src/card/card-press.js';
import type { CardSurface } from '../src/card/card-surface.js';

/** Where pixels of two drawings differ, inclusive. */
export interface InkBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
  count: number;
}

/** Take the words, or only some, off a card, without moving anything else. */
export function withoutWords(node: CardNode, isTaken: (text: string) => boolean = () => true): CardNode {
  if (node.type === 'text')
    return isTaken(node.text) ? { ...node, style: { ...node.style, color: '#00000000' } } : node;
  if (node.type === 'image') return node;
  return { ...node, children: node.children.map((child) => withoutWords(child, isTaken)) };
}

/** List the words of a card, in order. */
export function wordsOf(node: CardNode): string[] {
  if (node.type === 'text') return [node.text];
  return node.type === 'container' ? node.children.flatMap(wordsOf) : [];
}

/** List the colours that words of a card are set in. */
export function coloursOf(node: CardNode): string[] {
  const all = node.type === 'container' ? node.children.flatMap(coloursOf) : [];
  return [...new Set(node.type === 'text' ? [String(node.style.color)] : all)];
}

/** Draw a card as pixels. */
export function pixels(press: CardPress, node: CardNode, surface: CardSurface): Promise<Uint8Array> {
  return press.draw(node, surface, { format: 'raw' });
}

/** Find where two drawings differ. */
export function inkBetween(a: Uint8Array, b: Uint8Array, width: number): InkBox {
  const box = { left: width, top: a.length, right: -1, bottom: -1, count: 0 };
  for (let at = 0; at < a.length; at += 4) {
    if (a[at] === b[at] && a[at + 1] === b[at + 1] && a[at + 2] === b[at + 2]) continue;
    const x = (at / 4) % width;
    const y = Math.floor(at / 4 / width);
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
    box.count += 1;
  }
  return box;
}
