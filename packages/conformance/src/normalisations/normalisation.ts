import type { DomNode } from '../dom/dom-node.js';

/** A difference between targets that no reader, style sheet or script can tell. One file each. */
export interface Normalisation {
  id: string;
  /** Why it is no difference. */
  why: string;
  /** Normalise the children of one element, or of the fragment. Elements inside have been normalised before. */
  apply(nodes: readonly DomNode[]): DomNode[];
}
