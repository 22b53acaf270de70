import type { Root as HtmlRoot } from 'hast';
import type { Nodes, Root, RootContent } from 'mdast';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { withoutControls } from '../text/without-controls.js';

const converter = unified().use(rehypeRemark).freeze();
const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', listItemIndent: 'one', fences: true })
  .freeze();

const phrasing = new Set(['emphasis', 'strong', 'delete', 'link', 'heading', 'tableCell']);

/** Turn HTML that is clean already into the tree of the Markdown that says the same. */
export function toMarkdownTree(html: HtmlRoot): Root {
  const root = converter.runSync(html) as Root;
  dropHtml(root);
  return root;
}

/** Write blocks of Markdown, without an end of line after the last, and without control characters, which HTML can spell. */
export function writeMarkdown(children: readonly RootContent[]): string {
  return withoutControls(writer.stringify({ type: 'root', children: [...children] })).trim();
}

/** Gather the words of a tree of Markdown. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  return node.children.map(wordsOf).join(node.type === 'paragraph' || phrasing.has(node.type) ? '' : ' ');
}

/** Estimate how long the HTML will be that a block of Markdown is stored as; it is never longer. */
export function storedLength(node: Nodes): number {
  const own = 'value' in node ? escapedLength(node.value) * (node.type === 'code' ? 6 : 1) : 0;
  const inner = 'children' in node ? node.children.reduce((sum, child) => sum + storedLength(child), 0) : 0;
  const address = 'url' in node ? escapedLength(node.url) + 60 : 0;
  const alternative = 'alt' in node ? escapedLength(node.alt ?? '') + 60 : 0;
  const frame = node.type === 'text' ? 0 : node.type === 'table' ? 200 : node.type === 'heading' ? 20 + inner : 30;
  return own + inner + address + alternative + frame;
}

function escapedLength(text: string): number {
  return text.length + (text.match(/[&<>"]/g)?.length ?? 0) * 5;
}

/** Markdown can hold HTML; what is imported holds none. */
function dropHtml(node: Nodes): void {
  if (!('children' in node)) return;
  node.children = node.children.filter(({ type }) => type !== 'html') as typeof node.children;
  for (const child of node.children) dropHtml(child);
}
