import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** List the elements of a document and the names of their attributes, as a browser would find them. */
export function structure(html: string): string[] {
  return [...walk(parse(html))];
}

function* walk(node: Node): Generator<string> {
  if ('tagName' in node) yield `${node.tagName} ${node.attrs.map(({ name }) => name).join(' ')}`;
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}
