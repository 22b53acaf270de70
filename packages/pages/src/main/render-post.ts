import type { PostDocument } from '@pantograph/content';
import { type Html, type HtmlValue, html, raw } from '../html/html.js';
import { resolveHtml } from '../links/resolve-html.js';
import type { Messages } from '../messages/messages.js';
import { messagesFor } from '../messages/messages-for.js';
import type { AuthorSummary, PageContext } from '../page-context.js';
import { authorNote } from '../parts/author-note.js';
import { breadcrumb } from '../parts/breadcrumb.js';
import { byline } from '../parts/byline.js';
import { date } from '../parts/date.js';
import { image } from '../parts/image.js';
import { outline } from '../parts/outline.js';
import { postCard } from '../parts/post-card.js';
import { tagList } from '../parts/tag-list.js';
import { mainElement } from './main-element.js';

/** Render a post: its head and facts, its text beside a table of contents, who wrote it, and what to read next. */
export function renderPost(post: PostDocument, context: PageContext): string {
  const messages = messagesFor(context.locale);
  const authors = post.authors.map((key) => context.author(key)).filter((author) => author !== undefined);
  const contents = outline(post.outline, messages.contents);
  const body = raw(resolveHtml(post.body, context));
  const content = html`<article>${head(post, authors, context, messages)}${picture(post, context)}<div class="pg-post__columns pg-section__inner"${contents ? '' : html` data-plain`}>${contents}<div class="pg-prose">${body}</div><div class="pg-post__end">${authors.map((author) => authorNote(author, context))}</div></div></article>${related(post, context, messages)}`;
  return mainElement(content, { name: 'post', variant: context.brand.variants.post });
}

function head(post: PostDocument, authors: AuthorSummary[], context: PageContext, messages: Messages): Html {
  const facts = [
    fact(messages.published, date(post.date, context)),
    post.updated && post.updated !== post.date && fact(messages.updated, date(post.updated, context)),
    authors.length > 0 && fact(messages.by, byline(authors, messages.intl)),
    fact(messages.readingTime, messages.minutes(post.minutes)),
  ];
  const crumbs = breadcrumb([context.blog], messages.breadcrumb);
  return html`<header class="pg-post__head pg-section__inner"><div class="pg-post__kicker">${crumbs}${tagList(post.tags, context, messages.tags)}</div><h1 class="pg-post__title">${post.title}</h1><p class="pg-post__lead">${post.description}</p><dl class="pg-post__facts">${facts}</dl></header>`;
}

function fact(label: string, value: HtmlValue): Html {
  return html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
}

function picture(post: PostDocument, context: PageContext): Html | '' {
  if (!post.image) return '';
  return html`<figure class="pg-post__picture pg-section__inner">${image(post.image, context, 'eager')}</figure>`;
}

function related(post: PostDocument, context: PageContext, messages: Messages): Html | '' {
  const posts = context.related(post);
  if (posts.length === 0) return '';
  return html`<section class="pg-related" aria-labelledby="read-next"><div class="pg-section__inner"><h2 class="pg-related__title" id="read-next">${messages.readNext}</h2><div class="pg-related__posts">${posts.map((other) => postCard(other, context, { size: 'card', level: 3 }))}</div></div></section>`;
}
