import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { MarkupNode } from './markup-node.js';

/** Read HTML as the nodes that a browser would make of it, without comments. */
export function readMarkup(html: string): MarkupNode[] {
  return parseFragment(html).childNodes.flatMap(read);
}

function read(node: DefaultTreeAdapterTypes.ChildNode): MarkupNode[] {
  if ('value' in node) return [node.value];
  if (!('tagName' in node)) return [];
  const attributes = node.attrs.map(({ name, value }) => [name, value] as const);
  return [{ tag: node.tagName, attributes, children: node.childNodes.flatMap(read) }];
}
