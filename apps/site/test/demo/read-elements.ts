import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** An element as it stands in the document. */
export interface ReadElement {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

/** Read the elements of a document in their order, as a browser would find them. */
export function readElements(html: string): ReadElement[] {
  return [...walk(parse(html))];
}

function* walk(node: Node): Generator<ReadElement> {
  if ('tagName' in node) {
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    yield { name: node.tagName, attributes, text: text(node).trim() };
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}

function text(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(text).join('') : '';
}
