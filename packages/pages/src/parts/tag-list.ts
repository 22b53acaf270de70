import { type Html, html } from '../html/html.js';
import type { PageContext } from '../page-context.js';

/** Show the topics of a post as links to their lists. */
export function tagList(tags: readonly string[], context: PageContext, label: string): Html | '' {
  if (tags.length === 0) return '';
  const items = tags.map((tag) => html`<li><a href="${context.tagHref(tag)}">${tag}</a></li>`);
  return html`<ul class="pg-tags" aria-label="${label}">${items}</ul>`;
}
