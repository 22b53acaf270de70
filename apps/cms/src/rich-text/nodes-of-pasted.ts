import { $parseSerializedNode, type LexicalEditor, type LexicalNode } from '@payloadcms/richtext-lexical/lexical';
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html';
import { cleanPastedHtml } from './clean-pasted-html.ts';
import { blockNode } from './lexical-state.ts';
import type { RichTextKind } from './rich-text-kind.ts';

/** Make an editor's nodes of HTML from a clipboard, cleaned. To be called where Lexical's `$` functions may be. */
export function $nodesOfPasted(html: string, editor: LexicalEditor, kind: RichTextKind): LexicalNode[] {
  const { body } = new DOMParser().parseFromString(cleanPastedHtml(html, kind), 'text/html');
  return [...body.children].flatMap((block) => {
    // No node of the editor reads code; it is a block of ours.
    if (block.localName === 'pre') {
      return [$parseSerializedNode(blockNode('code', { language: '', code: block.textContent ?? '' }) as never)];
    }
    const fragment = new DocumentFragment();
    fragment.append(block);
    return $generateNodesFromDOM(editor, fragment);
  });
}
