import { isValues, rowsOf } from './node.ts';

/** Read what an editor holds as plain text, a line a paragraph. */
export function plainText(state: unknown): string {
  const root = isValues(state) ? state.root : undefined;
  return linesOf(root).join('\n').trim();
}

function linesOf(node: unknown): string[] {
  if (!isValues(node)) return [];
  const children = rowsOf(node.children);
  const isBlock = children.some(
    (child) => isValues(child) && rowsOf(child.children).length > 0 && child.type !== 'link',
  );
  if (isBlock) return children.flatMap(linesOf);
  return [inline(node)];
}

function inline(node: unknown): string {
  if (!isValues(node)) return '';
  if (typeof node.text === 'string') return node.text;
  if (node.type === 'linebreak') return '\n';
  return rowsOf(node.children).map(inline).join('');
}
