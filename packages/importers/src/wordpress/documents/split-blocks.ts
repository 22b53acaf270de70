import type { RootContent } from 'mdast';
import { storedLength } from '../../html/to-markdown.js';

/**
 * Split the blocks of a long text into texts that are each at most `longest` characters of stored HTML, before headings where
 * that can be. Undefined where one block alone is longer.
 */
export function splitBlocks(blocks: readonly RootContent[], longest: number): RootContent[][] | undefined {
  const pieces = blocks.flatMap((block) => splitBlock(block, longest));
  if (pieces.some((piece) => storedLength(piece) > longest)) return undefined;
  const groups: RootContent[][] = [];
  let [group, length] = [[] as RootContent[], 0];
  const end = () => {
    if (group.length > 0) groups.push(group);
    [group, length] = [[], 0];
  };
  for (const piece of pieces) {
    const own = storedLength(piece);
    // Near the end of what fits, a heading is the better place to begin anew.
    if (length + own > longest || (piece.type === 'heading' && length > longest * 0.6)) end();
    group.push(piece);
    length += own;
  }
  end();
  return groups;
}

/** A list and a table can go on in the next text. */
function splitBlock(block: RootContent, longest: number): RootContent[] {
  if ((block.type !== 'list' && block.type !== 'table') || storedLength(block) <= longest) return [block];
  const [head, ...rows] = block.type === 'table' ? block.children : [undefined, ...block.children];
  if (rows.length < 2) return [block];
  const middle = Math.ceil(rows.length / 2);
  const halves = [rows.slice(0, middle), rows.slice(middle)].map(
    (half) => ({ ...block, children: head === undefined ? half : [head, ...half] }) as RootContent,
  );
  const [, second] = halves;
  if (second?.type === 'list' && second.ordered) second.start = (second.start ?? 1) + middle;
  return halves.flatMap((half) => splitBlock(half, longest));
}
