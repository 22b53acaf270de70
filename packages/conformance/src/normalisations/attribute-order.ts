import type { Normalisation } from './normalisation.js';

/** React writes some attributes of form controls first. */
export const attributeOrder: Normalisation = {
  id: 'attribute-order',
  why: 'Attributes have no order.',
  apply: (nodes) =>
    nodes.map((node) =>
      node.kind === 'element'
        ? { ...node, attributes: node.attributes.toSorted(([a], [b]) => (a < b ? -1 : 1)) }
        : node,
    ),
};
