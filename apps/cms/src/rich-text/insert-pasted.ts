import {
  $getSelection,
  $isRangeSelection,
  type LexicalEditor,
  type PasteCommandType,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
} from '@payloadcms/richtext-lexical/lexical';
import { $nodesOfPasted } from './nodes-of-pasted.ts';
import type { RichTextKind } from './rich-text-kind.ts';

/**
 * Insert what the clipboard holds as HTML, cleaned. False where it is not ours to handle: what was copied from an editor
 * here, and plain text.
 */
export function insertPasted(event: PasteCommandType, editor: LexicalEditor, kind: RichTextKind): boolean {
  const clipboard = 'clipboardData' in event ? event.clipboardData : null;
  const html = clipboard?.getData('text/html');
  if (!html || clipboard?.types.includes('application/x-lexical-editor')) return false;
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const nodes = $nodesOfPasted(html, editor, kind);
  // Such as a picture alone, whose file other handlers may want.
  if (nodes.length === 0) return false;
  event.preventDefault();
  if (!editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, { nodes, selection })) {
    selection.insertNodes(nodes);
  }
  return true;
}
