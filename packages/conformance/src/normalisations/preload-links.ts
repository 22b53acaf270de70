import type { Normalisation } from './normalisation.js';

/** React 19 puts a preload link before the markup for each picture that is not lazy. */
export const preloadLinks: Normalisation = {
  id: 'preload-links',
  why: 'A hint to the network; the document is the same without it.',
  apply: (nodes) =>
    nodes.filter(
      (node) =>
        node.kind !== 'element' ||
        node.name !== 'link' ||
        !node.attributes.some(([name, value]) => name === 'rel' && value === 'preload'),
    ),
};
