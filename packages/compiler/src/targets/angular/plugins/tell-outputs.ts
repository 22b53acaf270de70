import { parseExpression } from '@babel/parser';
import { isIfStatement, isLogicalExpression, type Node } from '@babel/types';
import { callbackName } from '../../../names/callback-name.js';
import type { Plugin } from '../../../plugins/plugin.js';
import { memberOf } from '../../../syntax/member-of.js';
import { replaceNodes } from '../replace-members.js';

/** Tell events unguarded: an output is always there. Mitosis makes the guard a call that tells the event itself. */
export const tellOutputs: Plugin = ({ component, contract }) => {
  const callbacks = new Set(Object.keys(contract.events).map(callbackName));
  for (const value of Object.values(component.state)) {
    if (value?.type !== 'method' || typeof value.code !== 'string') continue;
    value.code = dropGuards(value.code, callbacks);
  }
};

function dropGuards(code: string, callbacks: ReadonlySet<string>): string {
  const prefix = 'function ';
  const whole = prefix + code;
  const isCallback = (node: Node) => callbacks.has(memberOf('props', node) ?? '');
  const text = ({ start, end }: Node) => whole.slice(start ?? 0, end ?? 0);
  const next = replaceNodes(whole, parseExpression(whole, { plugins: ['typescript'] }), (node) => {
    if (isIfStatement(node) && !node.alternate && isCallback(node.test)) return text(node.consequent);
    if (!isLogicalExpression(node, { operator: '&&' })) return undefined;
    if (isCallback(node.right)) return text(node.left);
    return isCallback(node.left) ? text(node.right) : undefined;
  });
  return (next === whole ? next : `${prefix}${dropGuards(next.slice(prefix.length), callbacks)}`).slice(prefix.length);
}
