import { type Html, html } from '../html/html.js';
import type { AuthorSummary, PageContext } from '../page-context.js';
import { image } from './image.js';

/** Show the portrait of an author, or their initials where there is none. */
export function portrait(author: AuthorSummary, context: PageContext): Html {
  if (author.image) {
    return html`<span class="pg-portrait">${image({ ...author.image, alt: '' }, context, 'lazy')}</span>`;
  }
  return html`<span class="pg-portrait" aria-hidden="true">${initials(author.name)}</span>`;
}

function initials(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /^\p{L}/u.test(word));
  const picked = words.length > 1 ? [words[0], words.at(-1)] : [words[0] ?? name];
  return picked
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase();
}
