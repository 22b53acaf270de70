import type { PageDocument } from '@pantograph/content';
import { html, raw } from '../html/html.js';
import type { PageContext } from '../page-context.js';
import { renderSection } from '../sections/render-section.js';
import { mainElement } from './main-element.js';

/** Render a page: its sections in order, under a heading of their own where none of them brings one. */
export function renderPage(document: PageDocument, context: PageContext): string {
  const heading = document.sections.some(({ section }) => section === 'hero')
    ? ''
    : html`<header class="pg-page-head pg-section__inner"><h1 class="pg-page-head__title">${document.title}</h1></header>`;
  const sections = document.sections.map((section) => raw(renderSection(section, context)));
  return mainElement(html`${heading}${sections}`, { name: 'page', variant: document.template });
}
