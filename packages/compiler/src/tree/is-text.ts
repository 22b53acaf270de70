import type { MitosisNode } from '@builder.io/mitosis/lib/types/mitosis-node.js';

/** Tell whether a node is text: written out, or an expression. */
export function isText(node: MitosisNode): boolean {
  return node.properties._text !== undefined || node.bindings._text !== undefined;
}
