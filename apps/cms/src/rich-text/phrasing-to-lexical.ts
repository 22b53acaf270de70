import type { PhrasingContent } from 'mdast';
import { element, type LexicalNode, lineBreak, orderOf, text } from './lexical-state.ts';
import type { LexicalTarget } from './lexical-target.ts';
import { linkFields } from './link-target.ts';
import { writeMarkdown } from './markdown-syntax.ts';
import { NoForm } from './no-form.ts';
import { allMarks, bitOfMark, format, type Mark } from './text-format.ts';

const writtenBreak = /^<br\s*\/?>$/i;

/**
 * Turn what stands in a line into nodes of an editor, within marks from the outermost.
 * @throws NoForm where something in it has none.
 */
export function phrasingToLexical(
  children: readonly PhrasingContent[],
  target: LexicalTarget,
  order: readonly Mark[] = [],
): LexicalNode[] {
  return joined(children.flatMap((node) => phrase(node, target, order)));
}

function phrase(node: PhrasingContent, target: LexicalTarget, order: readonly Mark[]): LexicalNode[] {
  const bits = order.reduce((all, mark) => all | bitOfMark[mark], 0);
  switch (node.type) {
    case 'text':
      return [text(node.value.replace(/[\t\n]+/g, ' '), bits, order)];
    case 'inlineCode':
      return [text(node.value.replace(/\n/g, ' '), bits | format.code, order)];
    case 'break':
      return [lineBreak()];
    case 'strong':
    case 'emphasis':
      return phrasingToLexical(node.children, target, order.includes(node.type) ? order : [...order, node.type]);
    case 'delete':
      if (!(target.rules.formats & format.strikethrough)) return [chip(node, order)];
      return phrasingToLexical(node.children, target, order.includes(node.type) ? order : [...order, node.type]);
    case 'link': {
      const words = phrasingToLexical(node.children, target, order);
      if (words.length === 0 || words.some(({ type }) => type === 'inlineBlock')) return [chip(node, order)];
      const fields = linkFields(node.url, node.title, target.context);
      // `[**words**](...)`, where `**[words](...)**` would be as bold.
      const isOutside =
        order.length === 0 && words.every((word) => word.type === 'text' && Number(word.format) & allMarks);
      return [element('link', words, { version: 3, ...(isOutside && { $: { outer: 'link' } }), id: '', fields })];
    }
    case 'html':
      return writtenBreak.test(node.value) ? [lineBreak()] : [chip(node, order)];
    default:
      return [chip(node, order)];
  }
}

/** Keep what stands in a line and has no form there. */
function chip(node: PhrasingContent, order: readonly Mark[]): LexicalNode {
  // It could not be bold: what is around it would be taken apart.
  if (order.length > 0) throw new NoForm();
  const markdown = node.type === 'html' ? node.value : writeMarkdown([{ type: 'paragraph', children: [node] }]);
  if (markdown.includes('\n') || markdown === '') throw new NoForm();
  return { type: 'inlineBlock', version: 1, fields: { id: '', blockName: '', blockType: 'markdown', markdown } };
}

/** Join texts of one format that stand side by side, and leave out empty ones, as Lexical does. */
function joined(nodes: readonly LexicalNode[]): LexicalNode[] {
  const result: LexicalNode[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && node.text === '') continue;
    if (
      node.type === 'text' &&
      last?.type === 'text' &&
      last.format === node.format &&
      orderOf(last).join() === orderOf(node).join()
    ) {
      result[result.length - 1] = { ...last, text: `${last.text}${node.text}` };
    } else result.push(node);
  }
  return result;
}
