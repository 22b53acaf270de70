import type { DomNode } from '../dom/dom-node.js';
import type { Normalisation } from './normalisation.js';

/** Texts that a comment parted are one. */
export const adjacentText: Normalisation = {
  id: 'adjacent-text',
  why: 'Two text nodes side by side read as one.',
  apply: (nodes) => {
    const joined: DomNode[] = [];
    for (const node of nodes) {
      const last = joined.at(-1);
      if (last?.kind === 'text' && node.kind === 'text')
        joined[joined.length - 1] = { kind: 'text', text: last.text + node.text };
      else joined.push(node);
    }
    return joined;
  },
};
