import { controlCharacters } from '@pantograph/contract';
import { parseHtml } from '../html/parse-html.js';
import { textOf } from '../html/tree.js';

const allControls = new RegExp(controlCharacters, 'g');
const hidden = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'textarea']);

/** Reduce what may hold markup and entities to one line of plain text, as fields of plain text take it. */
export function plainText(html: string): string {
  const text = /[<&]/.test(html) ? textOf(parseHtml(html), hidden) : html;
  return quoteAngles(text.replace(allControls, '')).replace(/\s+/g, ' ').trim();
}

/** Write `<div>` in a text as `‹div›`: fields of plain text refuse what looks like HTML, and this is what it means. */
export function quoteAngles(text: string): string {
  return text.replace(/<(\/?[a-z!][^>]*)>/gi, '‹$1›');
}

/** Take control characters out of a text, which no document may have. */
export function withoutControls(text: string): string {
  return controlCharacters.test(text) ? text.replace(allControls, '') : text;
}
