import { createElement, Fragment, type ReactNode } from 'react';
import type { DomNode } from '../dom/dom-node.js';
import { readDom } from '../dom/read-dom.js';

const spellings: Readonly<Record<string, string>> = { class: 'className', for: 'htmlFor', tabindex: 'tabIndex' };

/** Make React nodes of plain HTML. */
export function reactNodes(html: string): ReactNode[] {
  return readDom(html).map((node, index) => createElement(Fragment, { key: index }, toReact(node)));
}

function toReact(node: DomNode): ReactNode {
  if (node.kind === 'comment') return null;
  if (node.kind === 'text') return node.text;
  const attributes = node.attributes.map(([name, value]) => [spellings[name] ?? name, value]);
  return createElement(node.name, Object.fromEntries(attributes), ...node.children.map(toReact));
}
