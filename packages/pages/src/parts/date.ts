import { formatDate } from '../dates/format-date.js';
import { type Html, html } from '../html/html.js';
import type { PageContext } from '../page-context.js';

/** Show a date in words, with the exact one for machines. */
export function date(iso: string, context: PageContext, style: 'long' | 'short' = 'long'): Html {
  const words = formatDate(iso, context.locale, context.brand.timeZone, style);
  return html`<time datetime="${iso}">${words}</time>`;
}
