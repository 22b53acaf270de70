import { type Html, html } from '../html/html.js';

/** A step on the way to a page. */
export interface Crumb {
  label: string;
  href: string;
}

/** Show where a page stands. */
export function breadcrumb(crumbs: readonly Crumb[], label: string): Html {
  return html`<nav class="pg-breadcrumb" aria-label="${label}"><ol>${crumbs.map(({ label: text, href }) => html`<li><a href="${href}">${text}</a></li>`)}</ol></nav>`;
}
