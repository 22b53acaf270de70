import type { PageDocument } from '@pantograph/content';
import { type Html, html } from '../html/html.js';

/** Give a page a heading of its own where none of its sections brings one. */
export function pageHead({ title, sections }: Pick<PageDocument, 'title' | 'sections'>): Html | '' {
  if (sections.some(({ section }) => section === 'hero')) return '';
  return html`<header class="pg-page-head pg-section__inner"><h1 class="pg-page-head__title">${title}</h1></header>`;
}
