import { parseExpression } from '@babel/parser';

/** Decode the character references that JSX text may have, as any JSX compiler does: `&nbsp;` and the like. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  const tree = parseExpression(`<a>${text}</a>`, { plugins: ['jsx'] });
  if (tree.type !== 'JSXElement') return text;
  return tree.children.map((child) => (child.type === 'JSXText' ? child.value : '')).join('');
}
