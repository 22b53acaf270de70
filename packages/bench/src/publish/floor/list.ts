import { text } from './escape.ts';
import type { ListModel } from './model.ts';
import { breadcrumb, card, portrait } from './parts.ts';

/** Write the `<main>` of a list of posts. */
export function list(model: ListModel): string {
  const { author, crumbs, feeds, kicker, description, archiveHref, tags } = model;
  return `<main id="main" class="pg-main pg-blog" data-variant="${model.variant}"><div class="pg-list" data-kind="${model.list}"><header class="pg-list__head pg-section__inner">${author ? portrait(author) : ''}<div class="pg-list__words">${crumbs ? breadcrumb(crumbs) : ''}${kicker ? `<p class="pg-kicker">${text(kicker)}</p>` : ''}<h1 class="pg-list__title">${text(model.title)}</h1>${description ? `<p class="pg-list__lead">${text(description)}</p>` : ''}</div>${feeds && feeds.length > 0 ? `<ul class="pg-list__feeds" aria-label="Subscribe">${feeds.map(({ label, href }) => `<li><a href="${href}">${text(label)}</a></li>`).join('')}</ul>` : ''}</header><div class="pg-section__inner pg-list__body">${posts(model)}${archiveHref ? `<p class="pg-list__all"><a href="${archiveHref}">All posts</a></p>` : ''}${pagination(model)}</div>${tags && tags.length > 0 ? `<nav class="pg-topics" aria-labelledby="topics"><div class="pg-section__inner"><h2 class="pg-topics__title" id="topics">Topics</h2><ul class="pg-tags">${tags.map(({ label, href, count }) => `<li><a href="${href}">${text(label)} <span>${count}</span></a></li>`).join('')}</ul></div></nav>` : ''}</div></main>`;
}

function posts({ list, months, posts }: ListModel): string {
  const rows = (some: ListModel['posts'], level: 2 | 3) =>
    `<div class="pg-list__posts">${some.map((post) => card(post, 'row', level)).join('')}</div>`;
  if (months) {
    return months
      .map(
        ({ id, name, posts }) =>
          `<section class="pg-list__month" aria-labelledby="month-${id}"><h2 id="month-${id}">${name}</h2>${rows(posts, 3)}</section>`,
      )
      .join('');
  }
  if (list === 'archive') return rows(posts, 2);
  return `<div class="pg-list__posts">${posts.map((post, index) => card(post, list === 'index' && index === 0 ? 'featured' : 'card', 2)).join('')}</div>`;
}

function pagination({ newer, older }: ListModel): string {
  if (!newer && !older) return '';
  return `<nav class="pg-pagination" aria-label="Pages">${newer ? `<a class="pg-pagination__newer" href="${newer}" rel="prev">Newer posts</a>` : ''}${older ? `<a class="pg-pagination__older" href="${older}" rel="next">Older posts</a>` : ''}</nav>`;
}
