import { type Html, type HtmlValue, html } from '../html/html.js';
import type { AuthorSummary } from '../page-context.js';

/** Name the authors of a post as links, joined as the language joins names. */
export function byline(authors: readonly AuthorSummary[], intl: string): HtmlValue {
  const links = new Map(authors.map((author) => [author.name, link(author)]));
  const names = [...links.keys()];
  return new Intl.ListFormat(intl, { type: 'conjunction' })
    .formatToParts(names)
    .map((part) => (part.type === 'element' ? (links.get(part.value) ?? part.value) : part.value));
}

function link(author: AuthorSummary): Html {
  return html`<a href="${author.href}" rel="author">${author.name}</a>`;
}
