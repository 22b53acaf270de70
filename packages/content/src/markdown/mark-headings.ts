import type { OutlineEntry } from '../documents/post.js';
import { htmlToText } from '../text/html-to-text.js';
import type { HeadingIds } from './heading-ids.js';

const heading = /<h([1-6])(?:[^>]*? id="([^"]*)")?[^>]*>([\s\S]*?)<\/h\1>/g;
/** The id that an author gave a heading, as Docusaurus, Hugo and Pandoc write it: `## Tides {#tides}`. */
const writtenId = /\s*\{#([\p{L}\p{N}_][\p{L}\p{N}_.:-]*)(?:\s+\.[\w-]+)*\}\s*$/u;
const firstHeading = /^\s*<h1[^>]*>([\s\S]*?)<\/h1>\s*/;

/**
 * Give every heading an id and gather the outline. The page's only h1 is its title: a first heading that repeats
 * `title` goes, and where others of depth 1 remain all headings move one down.
 */
export function markHeadings(
  html: string,
  ids: HeadingIds,
  title: string | undefined,
): { html: string; outline: OutlineEntry[] } {
  if (!html.includes('<h')) return { html, outline: [] };
  const first = title === undefined ? undefined : firstHeading.exec(html);
  const body = first && sameWords(htmlToText(first[1] ?? ''), title ?? '') ? html.slice(first[0].length) : html;
  const shift = body.includes('<h1') ? 1 : 0;
  const outline: OutlineEntry[] = [];
  const marked = body.replace(heading, (_whole, level: string, given: string | undefined, inner: string) => {
    const depth = Math.min(Number(level) + shift, 6);
    const written = writtenId.exec(inner)?.[1];
    const content = inner.replace(writtenId, '').trim();
    const text = htmlToText(content);
    if (text === '') return content;
    const isFootnoteLabel = given === 'footnote-label';
    const id = isFootnoteLabel ? given : ids.give(written ?? given?.replace(/^user-content-/, '') ?? text);
    if (depth <= 3 && !isFootnoteLabel) outline.push({ depth: Math.max(depth, 2), id, text });
    return `<h${depth} id="${id}">${content}</h${depth}>`;
  });
  return { html: marked, outline };
}

function sameWords(left: string, right: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return bare(left) === bare(right);
}
