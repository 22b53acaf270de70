import { box, type CardNode } from './card-node.js';
import type { CardPress } from './card-press.js';

/** Measure how wide a part is by itself, in CSS pixels. */
export async function widthOf(press: CardPress, node: CardNode): Promise<number> {
  const row = box({ width: '4000px', alignItems: 'flex-start' }, [node]);
  const { children } = await press.measure(row, 4000);
  return Math.ceil(children[0]?.width ?? 0);
}
