import { $getSelection, $isRangeSelection } from '@payloadcms/richtext-lexical/lexical';
import { $isListItemNode, type ListItemNode } from '@payloadcms/richtext-lexical/lexical/list';

/** Get the entry of a list that the caret stands in. Called where the editor's state is read. */
function itemAtCaret(): ListItemNode | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return undefined;
  const node = selection.anchor.getNode();
  return [node, ...node.getParents()].find($isListItemNode);
}

/** Tell whether the caret stands in a list. */
export function isInList(): boolean {
  return itemAtCaret() !== undefined;
}

/** Tell whether the entry at the caret can be moved: in, below the one before it, or out, from below another. */
export function mayIndent(direction: 'in' | 'out'): boolean {
  const item = itemAtCaret();
  if (!item) return false;
  return direction === 'in' ? item.getPreviousSibling() !== null : item.getIndent() > 0;
}
