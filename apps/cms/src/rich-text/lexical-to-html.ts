import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { lexicalToMdast } from './lexical-to-mdast.ts';
import { parseMarkdown, writeMarkdown } from './markdown-syntax.ts';
import { publishedForm, type RichTextResolver } from './published-form.ts';
import { resolveReferences } from './resolve-references.ts';
import type { RichTextContext } from './rich-text-context.ts';

/**
 * Show a state as the published page would: the same elements, code without colours, and no raw HTML, which only the
 * server can clean. Blocks kept as Markdown are read as such.
 */
export function lexicalToHtml(state: unknown, context: RichTextContext, resolver: RichTextResolver = {}): string {
  const written = lexicalToMdast(state, context);
  const isKept = (node: Nodes): boolean =>
    node.type === 'html' || ('children' in node && node.children.some((child) => isKept(child)));
  // What is kept may be anything, and may hang together with other parts, as footnotes do.
  const tree = isKept(written) ? parseMarkdown(writeMarkdown(written.children)) : written;
  resolveReferences(tree);
  const hast = toHast(tree, { allowDangerousHtml: false }) as Root;
  publishedForm(hast, resolver);
  return toHtml(hast).trim();
}
