import { type Html, html } from '../html/html.js';
import type { AuthorSummary, PageContext } from '../page-context.js';
import { portrait } from './portrait.js';

/** Say at the end of a post who wrote it. */
export function authorNote(author: AuthorSummary, context: PageContext): Html {
  return html`<div class="pg-author-note">${portrait(author, context)}<div><p class="pg-author-note__name"><a href="${author.href}" rel="author">${author.name}</a></p>${author.role && html`<p class="pg-author-note__role">${author.role}</p>`}${author.bio && html`<p class="pg-author-note__bio">${author.bio}</p>`}</div></div>`;
}
