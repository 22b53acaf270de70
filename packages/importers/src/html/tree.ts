import type { Element, ElementContent, Nodes, Properties, RootContent } from 'hast';

const blocks = new Set(
  `address article aside blockquote br details dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p
  pre section summary table td th tr ul`.split(/\s+/),
);

/** Make an element. */
export function element(tagName: string, children: ElementContent[], properties: Properties = {}): Element {
  return { type: 'element', tagName, properties, children };
}

/** Make a text. */
export function textNode(value: string): ElementContent {
  return { type: 'text', value };
}

/** Tell whether a node is an element, of one of these names where some are given. */
export function isElement(node: Nodes | RootContent | undefined, ...names: string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** Gather the text in a tree, blocks apart by a space; elements named in `hidden` say nothing. */
export function textOf(node: Nodes, hidden: ReadonlySet<string> = new Set()): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && hidden.has(node.tagName)) return '';
  const inner = node.children.map((child) => textOf(child, hidden)).join('');
  return node.type === 'element' && blocks.has(node.tagName) ? ` ${inner} ` : inner;
}

/** Tell whether nothing in a tree would be seen: no words and no picture. */
export function isBlank(node: Nodes): boolean {
  if (node.type === 'text') return !/[^\s\p{Cf}\p{Z}]/u.test(node.value);
  if (isElement(node, 'img', 'hr', 'a')) return isElement(node, 'a') ? node.children.every(isBlank) : false;
  return 'children' in node ? node.children.every(isBlank) : true;
}

/** Find every element of a name below a node, in the order of the text. */
export function findAll(node: Nodes, name: string): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => [...(isElement(child, name) ? [child] : []), ...findAll(child, name)]);
}

/** Read a property as text; of several values, joined by spaces. */
export function property(node: Element, name: string): string {
  const value = node.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || value === false ? '' : String(value);
}

/** Tell whether an element has a class. */
export function hasClass(node: Element, name: string): boolean {
  return property(node, 'className').split(/\s+/).includes(name);
}
