import { type Node, traverse } from '@babel/types';
import type { ComponentSyntax } from '../source/component-syntax.js';
import type { Breach } from './rule.js';

/** Look at each node of a component's source, with the nodes around it (nearest last), and collect what is found. */
export function findBreaches(
  { ast }: ComponentSyntax,
  look: (node: Node, around: readonly Node[]) => Omit<Breach, 'line'> | undefined,
): Breach[] {
  const breaches: Breach[] = [];
  traverse(ast, (node, ancestors) => {
    const found = look(
      node,
      ancestors.map((ancestor) => ancestor.node),
    );
    if (found) breaches.push({ line: node.loc?.start.line ?? 1, ...found });
  });
  return breaches;
}
