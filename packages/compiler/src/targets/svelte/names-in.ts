import { isIdentifier, type Node, traverseFast } from '@babel/types';

/** List the names that expressions mention. */
export function namesIn(nodes: readonly Node[]): Set<string> {
  const names = new Set<string>();
  for (const each of nodes) traverseFast(each, (node) => void (isIdentifier(node) && names.add(node.name)));
  names.delete('undefined');
  return names;
}
