import { text } from './escape.ts';
import type { AuthorModel, CardModel, LinkModel } from './model.ts';

/** Write a post among others. */
export function card(post: CardModel, size: 'featured' | 'card' | 'row', level: 2 | 3): string {
  return `<article class="pg-post-card" data-size="${size}" data-plain><div class="pg-post-card__text"><p class="pg-post-card__meta"><time datetime="${post.date}">${post.words}</time><span>${post.minutes}</span></p><h${level} class="pg-post-card__title"><a href="${post.href}">${text(post.title)}</a></h${level}><p class="pg-post-card__summary">${text(post.description)}</p></div></article>`;
}

/** Write where a page stands. */
export function breadcrumb(crumbs: readonly LinkModel[]): string {
  return `<nav class="pg-breadcrumb" aria-label="You are here"><ol>${crumbs.map(({ label, href }) => `<li><a href="${href}">${text(label)}</a></li>`).join('')}</ol></nav>`;
}

/** Write the initials of an author. */
export function portrait({ initials }: AuthorModel): string {
  return `<span class="pg-portrait" aria-hidden="true">${text(initials)}</span>`;
}
