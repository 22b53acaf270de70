import { monthName } from '../dates/month-name.js';
import { monthOf } from '../dates/month-of.js';
import { type Html, type HtmlValue, html } from '../html/html.js';
import type { Messages } from '../messages/messages.js';
import { messagesFor } from '../messages/messages-for.js';
import type { PageContext, PostSummary } from '../page-context.js';
import { breadcrumb } from '../parts/breadcrumb.js';
import { pagination } from '../parts/pagination.js';
import { portrait } from '../parts/portrait.js';
import { postCard } from '../parts/post-card.js';
import type { ListSubject } from '../subject.js';
import { mainElement } from './main-element.js';

/** An archive of fewer posts is one list; months would tear it apart. */
const worthMonths = 13;

/** Render a list of posts. */
export function renderList(list: ListSubject, context: PageContext): string {
  const messages = messagesFor(context.locale);
  const content = html`${head(list, context, messages)}<div class="pg-section__inner pg-list__body">${posts(list, context)}${list.archiveHref && html`<p class="pg-list__all"><a href="${list.archiveHref}">${messages.allPosts}</a></p>`}${list.neighbours && pagination(list.neighbours, messages)}</div>${topics(list, messages)}`;
  return mainElement(html`<div class="pg-list" data-kind="${list.kind}">${content}</div>`, {
    name: 'blog',
    variant: context.brand.variants.blog,
  });
}

function head(list: ListSubject, context: PageContext, messages: Messages): Html {
  const { author, crumbs, feeds } = list;
  return html`<header class="pg-list__head pg-section__inner">${author && portrait(author, context)}<div class="pg-list__words">${crumbs && breadcrumb(crumbs, messages.breadcrumb)}${list.kicker && html`<p class="pg-kicker">${list.kicker}</p>`}<h1 class="pg-list__title">${list.title}</h1>${list.description && html`<p class="pg-list__lead">${list.description}</p>`}</div>${feeds && feeds.length > 0 && html`<ul class="pg-list__feeds" aria-label="${messages.feeds}">${feeds.map(({ label, href }) => html`<li><a href="${href}">${label}</a></li>`)}</ul>`}</header>`;
}

function posts(list: ListSubject, context: PageContext): HtmlValue {
  if (list.kind === 'archive') return byMonth(list.posts, context);
  const cards = list.posts.map((post, index) =>
    postCard(post, context, { size: list.kind === 'index' && index === 0 ? 'featured' : 'card' }),
  );
  return html`<div class="pg-list__posts">${cards}</div>`;
}

function byMonth(all: readonly PostSummary[], context: PageContext): HtmlValue {
  const months = new Map<string, PostSummary[]>();
  for (const post of all) {
    const month = monthOf(post.date, context.brand.timeZone);
    const known = months.get(month);
    if (known) known.push(post);
    else months.set(month, [post]);
  }
  const rows = (group: readonly PostSummary[], level: 2 | 3) =>
    html`<div class="pg-list__posts">${group.map((post) => postCard(post, context, { size: 'row', level }))}</div>`;
  if (months.size < 2 || all.length < worthMonths) return rows(all, 2);
  return [...months].map(
    ([month, group]) =>
      html`<section class="pg-list__month" aria-labelledby="month-${month}"><h2 id="month-${month}">${monthName(month, context.locale)}</h2>${rows(group, 3)}</section>`,
  );
}

function topics({ tags }: ListSubject, messages: Messages): Html | '' {
  if (!tags || tags.length === 0) return '';
  const items = tags.map(
    ({ label, href, count }) => html`<li><a href="${href}">${label} <span>${count}</span></a></li>`,
  );
  return html`<nav class="pg-topics" aria-labelledby="topics"><div class="pg-section__inner"><h2 class="pg-topics__title" id="topics">${messages.tags}</h2><ul class="pg-tags">${items}</ul></div></nav>`;
}
