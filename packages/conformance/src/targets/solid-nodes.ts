import { createComponent, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { DomNode } from '../dom/dom-node.js';
import { readDom } from '../dom/read-dom.js';

/** Make Solid elements of plain HTML, which a server writes and a browser takes over. */
export function solidNodes(html: string): JSX.Element {
  return toSolid(readDom(html));
}

function toSolid(nodes: readonly DomNode[]): JSX.Element {
  const elements = nodes.flatMap((node): JSX.Element[] => {
    if (node.kind === 'comment') return [];
    if (node.kind === 'text') return [node.text];
    const { name, attributes, children } = node;
    // As an attribute: on a server, Solid ends a spread `class` with a space.
    const given = attributes.map(([key, value]) => [key === 'class' ? 'attr:class' : key, value]);
    const props = { component: name as 'div', ...Object.fromEntries(given) };
    // Children are made inside their parent, which is where Solid counts them.
    if (children.length > 0) {
      Object.defineProperty(props, 'children', { enumerable: true, get: () => toSolid(children) });
    }
    return [createComponent(Dynamic<'div'>, props)];
  });
  return elements.length === 1 ? elements[0] : elements;
}
