import type { MitosisNode } from '@builder.io/mitosis/lib/types/mitosis-node.js';

/** Visit each node of a tree, parents first, with the branches of `else` and the content of named slots. */
export function walkNodes(nodes: readonly MitosisNode[], visit: (node: MitosisNode) => void): void {
  for (const node of nodes) {
    visit(node);
    walkNodes(node.children, visit);
    if (node.meta.else) walkNodes([node.meta.else as unknown as MitosisNode], visit);
    for (const content of Object.values(node.slots ?? {})) walkNodes(content, visit);
  }
}
