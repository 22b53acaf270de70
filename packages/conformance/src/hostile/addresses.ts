import type { DomNode } from '../dom/dom-node.js';

const followed = new Set(['href', 'src', 'action', 'formaction', 'poster']);

/** List the addresses that a DOM would have a browser follow or load. */
export function addresses(nodes: readonly DomNode[]): string[] {
  return nodes.flatMap((node) =>
    node.kind === 'element'
      ? [
          ...node.attributes.filter(([name]) => followed.has(name)).map(([, value]) => value),
          ...addresses(node.children),
        ]
      : [],
  );
}
