import type { Normalisation } from './normalisation.js';

const marks = new Set(['c-id', 's-id', 's-sn', 'slot']);

/** Stencil's server numbers elements for its browser part, and content for a slot says which. */
export const stencilMarks: Normalisation = {
  id: 'stencil-marks',
  why: 'Nothing is shown or told of such an attribute where there is no shadow tree.',
  apply: (nodes) =>
    nodes.map((node) =>
      node.kind === 'element' ? { ...node, attributes: node.attributes.filter(([name]) => !marks.has(name)) } : node,
    ),
};
