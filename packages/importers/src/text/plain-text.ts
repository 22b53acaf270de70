import { parseHtml } from '../html/parse-html.js';
import { textOf } from '../html/tree.js';
import { withoutControls } from './without-controls.js';

const hidden = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'textarea']);

/** Reduce what may hold markup and entities to one line of plain text, as fields of plain text take it. */
export function plainText(html: string): string {
  const text = /[<&]/.test(html) ? textOf(parseHtml(html), hidden) : html;
  return quoteAngles(withoutControls(text)).replace(/\s+/g, ' ').trim();
}

/** Write `<div>` in a text as `‹div›`: fields of plain text refuse what looks like HTML, and this is what it means. */
export function quoteAngles(text: string): string {
  return text.replace(/<(\/?[a-z!][^>]*)>/gi, '‹$1›');
}
