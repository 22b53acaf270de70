import type { DomNode } from '../dom/dom-node.js';
import type { Normalisation } from './normalisation.js';

/** Custom elements stand around what they show. */
export const hosts: Normalisation = {
  id: 'hosts',
  why: 'The host of a custom element has no box (display: contents), no role and no text of its own: its content stands for it.',
  apply: (nodes) => nodes.flatMap((node) => (isHost(node) ? node.children : [node])),
};

function isHost(node: DomNode): node is DomNode & { kind: 'element' } {
  return node.kind === 'element' && /^pg-/.test(node.name);
}
