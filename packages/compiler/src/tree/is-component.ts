import type { MitosisNode } from '@builder.io/mitosis/lib/types/mitosis-node.js';

const flow = new Set(['For', 'Fragment', 'Show', 'Slot']);

/** Tell whether a node is another component, as against an element or Mitosis's own flow. */
export function isComponent(node: MitosisNode): boolean {
  return /^[A-Z]/.test(node.name) && !flow.has(node.name);
}
