import type { DomNode } from '../dom/dom-node.js';

/** List the elements of a DOM with the names of their attributes: what a hostile text must never add to. */
export function outline(nodes: readonly DomNode[], indent = ''): string {
  return nodes
    .map((node) => {
      if (node.kind !== 'element') return '';
      const names = node.attributes.map(([name]) => name).sort();
      return `${indent}${[node.name, ...names].join(' ')}\n${outline(node.children, `${indent}  `)}`;
    })
    .join('');
}
