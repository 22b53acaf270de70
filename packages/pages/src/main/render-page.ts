import type { PageDocument } from '@pantograph/content';
import { html, raw } from '../html/html.js';
import type { PageContext } from '../page-context.js';
import { formAddress } from '../sections/form-address.js';
import { renderSection } from '../sections/render-section.js';
import { mainElement } from './main-element.js';
import { pageHead } from './page-head.js';

/** Render a page: its sections in order, under a heading of their own where none of them brings one. */
export function renderPage(document: PageDocument, context: PageContext): string {
  const sections = document.sections.map((section, index) =>
    raw(renderSection(section, context, formAddress(context.brand, document, index))),
  );
  return mainElement(html`${pageHead(document)}${sections}`, { name: 'page', variant: document.template });
}
