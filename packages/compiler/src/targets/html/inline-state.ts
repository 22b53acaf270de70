import { parseExpression } from '@babel/parser';
import { isIdentifier, isMemberExpression, traverseFast } from '@babel/types';
import type { MitosisComponent } from '@builder.io/mitosis/lib/types/mitosis-component.js';

/** Put the first value of each piece of state in its place: a page that was just written is in its first state. */
export function inlineState(code: string, { state }: MitosisComponent): string {
  if (!code.includes('state.')) return code;
  let result = code;
  const places: { start: number; end: number; name: string }[] = [];
  traverseFast(parseExpression(code, { plugins: ['typescript', 'jsx'] }), (node) => {
    if (!isMemberExpression(node) || !isIdentifier(node.object, { name: 'state' })) return;
    if (isIdentifier(node.property))
      places.push({ start: node.start ?? 0, end: node.end ?? 0, name: node.property.name });
  });
  for (const { start, end, name } of places.sort((a, b) => b.start - a.start)) {
    result = `${result.slice(0, start)}(${state[name]?.code ?? 'undefined'})${result.slice(end)}`;
  }
  return result;
}
