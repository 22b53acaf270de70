import { linkButton, raw as trust } from '@pantograph/html';
import { escapeHtml } from '../html/escape-html.js';
import { html, raw } from '../html/html.js';
import type { PageContext } from '../page-context.js';
import type { NotFoundSubject } from '../subject.js';
import { mainElement } from './main-element.js';

/** Render the page for an address that leads nowhere. */
export function renderNotFound({ code = '404', title, body, action }: NotFoundSubject, context: PageContext): string {
  const href = context.href(action.href);
  const button = href && raw(linkButton({ href, size: 'l' }, { default: trust(escapeHtml(action.label)) }));
  const figure = code && html`<p class="pg-not-found__code" aria-hidden="true">${code}</p>`;
  return mainElement(
    html`<div class="pg-not-found__inner pg-section__inner">${figure}<h1 class="pg-not-found__title">${title}</h1><p class="pg-not-found__body">${body}</p>${button && html`<p class="pg-actions">${button}</p>`}</div>`,
    { name: 'not-found', variant: context.brand.variants.blog },
  );
}
