import { isCallExpression, isIdentifier, isObjectExpression } from '@babel/types';
import { editCode } from '../../tree/edit-code.js';

/**
 * Spell the hooks of Vue that Mitosis writes by what they are for: what is watched runs later than at once, and after the
 * page is changed where the component asks an element; what runs in the end still finds its elements.
 */
export function spellHooks(statement: string, asksElements: boolean): string {
  return editCode(statement, 'statements', (node, textOf) => {
    if (!isCallExpression(node) || !isIdentifier(node.callee)) return undefined;
    const name = spellHook(node.callee.name);
    const [first, second, options] = node.arguments;
    if (name !== node.callee.name) return `${name}(${node.arguments.map(textOf).join(', ')})`;
    if (name !== 'watch' || !first || !second || !isObjectExpression(options)) return undefined;
    return `watch(${textOf(first)}, ${textOf(second)}${asksElements ? ", { flush: 'post' }" : ''})`;
  });
}

/** Name the hook of Vue that is meant: when `onUnmounted` runs, the elements are gone. */
export function spellHook(name: string): string {
  return name === 'onUnmounted' ? 'onBeforeUnmount' : name;
}
