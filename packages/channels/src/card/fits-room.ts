import type { MeasuredNode } from '@takumi-rs/core';
import type { CardNode } from './card-node.js';
import { box } from './card-node.js';
import type { CardPress } from './card-press.js';

/**
 * Lay out a column of words and see whether it stands in a room whole: not higher than it, and no word wider than its line.
 * Undefined where it does not.
 */
export async function fitsRoom(
  press: CardPress,
  column: CardNode,
  room: { width: number; height: number },
): Promise<MeasuredNode | undefined> {
  const measured = await press.measure(
    box({ width: `${room.width}px`, flexDirection: 'column' }, [column]),
    room.width,
  );
  return measured.height <= room.height + 0.5 && staysWithin(measured) ? measured.children[0] : undefined;
}

/** The space at which a line ends may hang over its edge, and a pixel is left for rounding. */
function staysWithin({ width, children, runs }: MeasuredNode): boolean {
  return (
    runs.every((run) => {
      const slack = 1 + (/\s$/.test(run.text) ? run.height * spaceToHeight : 0);
      return run.x >= -slack && run.x + run.width <= width + slack;
    }) && children.every(staysWithin)
  );
}

/** How wide a space is beside the height of its line. */
const spaceToHeight = 0.22;
