import type { Element, Root } from 'hast';
import { findAll, isElement, property, textNode, textOf } from '../../html/tree.js';
import type { ContentContext } from './content-context.js';

/** Put the headings of a text in order, and keep the links to them; in place. */
export function arrangeHeadings(root: Root, context: ContentContext): void {
  orderHeadings(root);
  linkHeadings(root, context);
}

/** Let headings begin at depth 2, for the page has one of depth 1, and go down one step at a time. */
function orderHeadings(root: Root): void {
  const open: number[] = [];
  visitHeadings(root, (node) => {
    const level = Number(node.tagName.slice(1));
    while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    node.tagName = `h${Math.min(open.length + 1, 6)}`;
  });
}

/** Keep the ids that links in the same text lead to, as Markdown writes them, and take links to nothing out. */
function linkHeadings(root: Root, { remarks }: ContentContext): void {
  const links = findAll(root, 'a').filter((node) => property(node, 'href').startsWith('#'));
  const wanted = new Set(links.map((node) => property(node, 'href').slice(1)));
  const found = new Set<string>();
  visitHeadings(root, (node) => {
    const id = property(node, 'id');
    node.properties = {};
    if (!wanted.has(id) || found.has(id) || !/^[\p{L}\p{N}][\p{L}\p{N}.:-]*$/u.test(id)) return;
    found.add(id);
    node.children.push(textNode(` {#${id}}`));
  });
  for (const link of links) {
    if (found.has(property(link, 'href').slice(1))) continue;
    Object.assign(link, { tagName: 'span', properties: {} });
    remarks.warn(
      `A link leads to "${textOf(link).trim().slice(0, 40)}" in its own text, to no heading; its words are kept.`,
      'Link to a heading of the text, or leave it.',
    );
  }
}

function visitHeadings(node: Root | Element, visit: (heading: Element) => void): void {
  for (const child of node.children) {
    if (!isElement(child)) continue;
    if (/^h[1-6]$/.test(child.tagName)) visit(child);
    else visitHeadings(child, visit);
  }
}
