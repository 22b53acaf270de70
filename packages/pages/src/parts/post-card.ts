import { type Html, html } from '../html/html.js';
import { messagesFor } from '../messages/messages-for.js';
import type { PageContext, PostSummary } from '../page-context.js';
import { date } from './date.js';
import { image } from './image.js';

/** How a post is shown among others: large and first, beside others, or as one line of many. */
export type PostCardSize = 'featured' | 'card' | 'row';

/** Show a post among others. `level` is the depth of its heading. */
export function postCard(
  post: PostSummary,
  context: PageContext,
  { size, level = 2 }: { size: PostCardSize; level?: 2 | 3 },
): Html {
  const messages = messagesFor(context.locale);
  const loading = size === 'featured' ? 'eager' : 'lazy';
  // The picture repeats the title's link, so it is hidden from those who would hear it twice.
  const picture =
    size !== 'row' &&
    post.image &&
    html`<a class="pg-post-card__picture" href="${post.href}" tabindex="-1" aria-hidden="true">${image({ ...post.image, alt: '' }, context, loading)}</a>`;
  const link = html`<a href="${post.href}">${post.title}</a>`;
  const title =
    level === 2
      ? html`<h2 class="pg-post-card__title">${link}</h2>`
      : html`<h3 class="pg-post-card__title">${link}</h3>`;
  return html`<article class="pg-post-card" data-size="${size}"${picture ? '' : html` data-plain`}>${picture}<div class="pg-post-card__text"><p class="pg-post-card__meta">${date(post.date, context, size === 'featured' ? 'long' : 'short')}<span>${messages.minutes(post.minutes)}</span></p>${title}<p class="pg-post-card__summary">${post.description}</p></div></article>`;
}
