import type { Normalisation } from './normalisation.js';

/** Solid's server numbers the elements that its browser part takes over. */
export const hydrationKeys: Normalisation = {
  id: 'hydration-keys',
  why: 'A number for the framework alone; it counts renders, so that no style sheet or script could stand on it.',
  apply: (nodes) =>
    nodes.map((node) =>
      node.kind === 'element' ? { ...node, attributes: node.attributes.filter(([name]) => name !== 'data-hk') } : node,
    ),
};
