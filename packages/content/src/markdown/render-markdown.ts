import type { Finding } from '@pantograph/contract';
import { markdownToHtml } from 'satteri';
import type { OutlineEntry } from '../documents/post.js';
import { HeadingIds } from './heading-ids.js';
import type { Highlighter } from './highlighter.js';
import { markCode } from './mark-code.js';
import { markHeadings } from './mark-headings.js';
import { type FoundImage, markImages } from './mark-images.js';
import { markLinks } from './mark-links.js';
import { markTables } from './mark-tables.js';
import { MarkdownReport } from './markdown-report.js';
import { type MarkdownMessages, markdownMessages } from './messages.js';

export interface MarkdownOptions {
  locale: string;
  highlighter: Highlighter;
  /** The title of the page, where there is one: a first heading that repeats it is left out. */
  title?: string;
  /** Where several texts stand on a page: the ids of all, so that each is given once. */
  ids?: HeadingIds;
  /** Decide where a link leads; undefined leaves its text alone. Links within the text are not asked for. */
  link?(href: string, report: MarkdownReport): string | undefined;
  /** Find a picture and its size; undefined leaves its text alone. */
  image?(src: string, report: MarkdownReport): FoundImage | undefined;
}

export interface RenderedMarkdown {
  html: string;
  outline: OutlineEntry[];
  /** What was changed or left out, as warnings. */
  findings: Finding[];
}

/** What might begin raw HTML. Code may contain it too, so a match only means: look closer. */
const mayBeHtml = /<[A-Za-z/!?]/;
/**
 * A title or alternative text may hold `<` or `>`, which the converter leaves as they are. All that comes after it takes
 * `>` for the end of a tag, so such a text goes through the sanitiser, which escapes them.
 */
const angleInAttribute = /="[^"<>]*[<>]/;

/**
 * Turn Markdown (GitHub's dialect) into HTML that may stand on a page: sanitised, headings with ids, code highlighted,
 * tables that scroll, pictures with sizes. References (`page:`, `post:`, `media/`) stay as they are.
 */
export async function renderMarkdown(markdown: string, options: MarkdownOptions): Promise<RenderedMarkdown> {
  const report = new MarkdownReport();
  const messages = markdownMessages(options.locale);
  const converted = await convert(markdown, messages);
  const safe = converted.isTrusted
    ? converted.html
    : (await import('./sanitise.js')).sanitise(converted.html, messages, report);
  const ids = options.ids ?? new HeadingIds();
  const { html, outline } = markHeadings(marked(safe), ids, options.title);
  const withLinks = markLinks(html, (href) => resolveLink(href, html, ids, options, report), report);
  const withImages = markImages(withLinks, (src) => (options.image ? options.image(src, report) : { src }), report);
  const withCode = await markCode(markTables(withImages, messages.table), options.highlighter);
  return { html: withCode.trim(), outline, findings: report.findings };
}

/** Convert, and say whether all of it was written by the converter, whose few elements and attributes need no sanitising. */
async function convert(markdown: string, messages: MarkdownMessages): Promise<{ html: string; isTrusted: boolean }> {
  const features = {
    frontmatter: false,
    gfm: { footnotes: { label: messages.footnotes, backLabel: messages.backToReference } },
  };
  let hasRawHtml = false;
  const findRawHtml = {
    name: 'find-raw-html',
    html() {
      hasRawHtml = true;
    },
  };
  const mdastPlugins = mayBeHtml.test(markdown) ? [findRawHtml] : [];
  const { html } = await markdownToHtml(markdown, { features, mdastPlugins });
  return { html, isTrusted: !hasRawHtml && !angleInAttribute.test(html) };
}

/** Write task boxes as characters: a box that cannot be ticked is no control, and has no label. */
function marked(html: string): string {
  const boxes = html.includes('<input')
    ? html.replace(/<input\b([^>]*)>\s*/g, (_whole, attributes: string) =>
        /\bchecked\b/.test(attributes) ? '\u2611 ' : '\u2610 ',
      )
    : html;
  return boxes.includes('task-list') ? boxes.replace(/ class="(?:contains-task-list|task-list-item)"/g, '') : boxes;
}

function resolveLink(
  href: string,
  html: string,
  ids: HeadingIds,
  options: MarkdownOptions,
  report: MarkdownReport,
): string | undefined {
  if (!href.startsWith('#')) return options.link ? options.link(href, report) : href;
  const id = decode(href.slice(1));
  if (ids.has(id) || html.includes(` id="${id}"`)) return `#${id}`;
  if (html.includes(` id="user-content-${id}"`)) return `#user-content-${id}`;
  const lower = id.toLowerCase();
  if (ids.has(lower)) return `#${lower}`;
  report.warn(
    `The link to "${href.slice(0, 80)}" leads to no place in this text; its words are kept.`,
    'Correct it, or remove it.',
  );
  return undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
