import { parseExpression } from '@babel/parser';
import { type Node, traverseFast } from '@babel/types';
import { memberOf } from '../../syntax/member-of.js';

/**
 * Replace what an expression reads from an object such as `props`, by name. What `replace` gives nothing for stays.
 *
 * @param object the name of the object
 */
export function replaceMembers(code: string, object: string, replace: (name: string) => string | undefined): string {
  return replaceNodes(code, parseExpression(code, { plugins: ['jsx', 'typescript'] }), (node) => {
    const name = memberOf(object, node);
    return name === undefined ? undefined : replace(name);
  });
}

/** Replace nodes of parsed code by other code. A node that is replaced is not looked into. */
export function replaceNodes(code: string, tree: Node, replace: (node: Node) => string | undefined): string {
  const edits: { start: number; end: number; by: string }[] = [];
  traverseFast(tree, (node) => {
    const by = replace(node);
    if (by === undefined) return undefined;
    edits.push({ start: node.start ?? 0, end: node.end ?? 0, by });
    return traverseFast.skip;
  });
  let result = code;
  for (const { start, end, by } of edits.toSorted((one, other) => other.start - one.start)) {
    result = result.slice(0, start) + by + result.slice(end);
  }
  return result;
}
