import type { DomNode } from './dom/dom-node.js';
import { normalisations } from './normalisations/index.js';

/** Bring a DOM to the form in which all targets must be equal. */
export function normalise(nodes: readonly DomNode[], using = normalisations): DomNode[] {
  const inner = nodes.map((node) =>
    node.kind === 'element' ? { ...node, children: normalise(node.children, using) } : node,
  );
  return using.reduce<DomNode[]>((current, { apply }) => apply(current), inner);
}
