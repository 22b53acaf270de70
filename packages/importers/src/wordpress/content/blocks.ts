import type { ExportItem } from '../export/export-item.js';
import type { ContentContext } from './content-context.js';

const anyBlock = /<!--\s+wp:[a-z]/;
const selfClosing = /<!--\s+wp:([a-z][a-z0-9/_-]*)\s+(\{(?:(?!-->)[\s\S])*?\}\s+)?\/-->/g;
/** Blocks that say nothing of their own, or whose words stand elsewhere. */
const silent = new Set(['more', 'nextpage', 'spacer', 'separator', 'post-title', 'post-content', 'social-link']);
const deepest = 5;

/** Tell whether a text was written in the block editor. */
export function hasBlocks(html: string): boolean {
  return anyBlock.test(html);
}

/**
 * Write out what blocks refer to: shared blocks, footnotes and embeds, whose words are not in the text. Blocks that WordPress
 * computes (latest posts, forms of plugins) go, and are told of.
 */
export function expandBlocks(html: string, item: Pick<ExportItem, 'meta'>, context: ContentContext, depth = 0): string {
  return html.replace(selfClosing, (_whole, name: string, json = '') => {
    const attributes = parse(json);
    if (name === 'block') return sharedBlock(Number(attributes.ref), item, context, depth);
    if (name === 'footnotes') return footnotes(item);
    if (/embed/.test(name) && typeof attributes.url === 'string') {
      return `<div class="wp-block-embed__wrapper">${attributes.url.replace(/[<>]/g, '')}</div>`;
    }
    if (!silent.has(name)) {
      context.remarks.warn(
        `The block "${name}" shows what WordPress or a plugin computes; it was taken out.`,
        'Say in the text what it showed, or leave it.',
      );
    }
    return '';
  });
}

function sharedBlock(ref: number, item: Pick<ExportItem, 'meta'>, context: ContentContext, depth: number): string {
  const content = depth < deepest ? context.site.sharedBlocks.get(ref) : undefined;
  if (content !== undefined) return expandBlocks(content, item, context, depth + 1);
  context.remarks.warn(
    `A shared block (number ${ref}) is not in the export.`,
    'Export all content at once, or write its words into the text.',
  );
  return '';
}

function footnotes({ meta }: Pick<ExportItem, 'meta'>): string {
  const notes = parse(meta.find(({ key }) => key === 'footnotes')?.value ?? '');
  if (!Array.isArray(notes)) return '';
  const entries = notes.map(
    (note: { content?: unknown } | null) => `<li>${typeof note?.content === 'string' ? note.content : ''}</li>`,
  );
  return `<ol>${entries.join('')}</ol>`;
}

function parse(json: string): Record<string, unknown> {
  try {
    return (JSON.parse(json) ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
}
