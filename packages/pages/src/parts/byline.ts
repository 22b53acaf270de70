import { type Html, type HtmlValue, html } from '../html/html.js';
import type { AuthorSummary } from '../page-context.js';

const formats = new Map<string, Intl.ListFormat>();

/** Name the authors of a post as links, joined as the language joins names. */
export function byline(authors: readonly AuthorSummary[], intl: string): HtmlValue {
  if (authors.length === 1) return authors.map(link);
  const waiting = authors.map(link);
  return listFormat(intl)
    .formatToParts(authors.map(({ name }) => name))
    .map((part) => (part.type === 'element' ? waiting.shift() : part.value));
}

function link(author: AuthorSummary): Html {
  return html`<a href="${author.href}" rel="author">${author.name}</a>`;
}

function listFormat(intl: string): Intl.ListFormat {
  const format = formats.get(intl) ?? new Intl.ListFormat(intl, { type: 'conjunction' });
  formats.set(intl, format);
  return format;
}
