import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import type { DomNode } from './dom-node.js';

type ParsedNode = DefaultTreeAdapterMap['childNode'];

/** Read HTML the way a browser does. Void slashes, quotes, entities and the form of booleans are gone after that. */
export function readDom(html: string): DomNode[] {
  return parseFragment(html).childNodes.flatMap(toDomNode);
}

function toDomNode(node: ParsedNode): DomNode[] {
  if (node.nodeName === '#text') return [{ kind: 'text', text: (node as DefaultTreeAdapterMap['textNode']).value }];
  if (node.nodeName === '#comment')
    return [{ kind: 'comment', text: (node as DefaultTreeAdapterMap['commentNode']).data }];
  if (!('attrs' in node)) return [];
  const content = 'content' in node ? node.content.childNodes : node.childNodes;
  return [
    {
      kind: 'element',
      name: node.tagName,
      attributes: node.attrs.map(({ name, value }) => [name, value]),
      children: content.flatMap(toDomNode),
    },
  ];
}
