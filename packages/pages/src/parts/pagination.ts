import { type Html, html } from '../html/html.js';
import type { Messages } from '../messages/messages.js';

/** The neighbours of a page in a numbered list. */
export interface Neighbours {
  newer?: string | undefined;
  older?: string | undefined;
}

/** Show the way to newer and older posts. */
export function pagination({ newer, older }: Neighbours, messages: Messages): Html | '' {
  if (!newer && !older) return '';
  return html`<nav class="pg-pagination" aria-label="${messages.pagination}">${newer && html`<a class="pg-pagination__newer" href="${newer}" rel="prev">${messages.newer}</a>`}${older && html`<a class="pg-pagination__older" href="${older}" rel="next">${messages.older}</a>`}</nav>`;
}
