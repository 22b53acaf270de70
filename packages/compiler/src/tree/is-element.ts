import type { MitosisNode } from '@builder.io/mitosis/lib/types/mitosis-node.js';
import { isText } from './is-text.js';

/** Tell whether a node is an HTML element. Mitosis gives text the name of an element too. */
export function isElement(node: MitosisNode): boolean {
  return /^[a-z]/.test(node.name) && !isText(node);
}
