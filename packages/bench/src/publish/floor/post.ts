import { text } from './escape.ts';
import type { PostModel } from './model.ts';
import { breadcrumb, card, portrait } from './parts.ts';

/** Write the `<main>` of a post. */
export function post(model: PostModel): string {
  const { outline, authors, related, tags } = model;
  return `<main id="main" class="pg-main pg-post" data-variant="${model.variant}"><article><header class="pg-post__head pg-section__inner"><div class="pg-post__kicker">${breadcrumb([model.blog])}${tags.length > 0 ? `<ul class="pg-tags" aria-label="Topics">${tags.map(({ label, href }) => `<li><a href="${href}">${text(label)}</a></li>`).join('')}</ul>` : ''}</div><h1 class="pg-post__title">${text(model.title)}</h1><p class="pg-post__lead">${text(model.description)}</p><dl class="pg-post__facts"><div><dt>Published</dt><dd><time datetime="${model.date}">${model.words}</time></dd></div>${authors.length > 0 ? `<div><dt>By</dt><dd>${authors.map(({ name, href }) => `<a href="${href}" rel="author">${text(name)}</a>`).join(' and ')}</dd></div>` : ''}<div><dt>Reading time</dt><dd>${model.minutes}</dd></div></dl></header><div class="pg-post__columns pg-section__inner"${outline.length > 0 ? '' : ' data-plain'}>${outline.length > 0 ? contents(outline) : ''}<div class="pg-prose">${model.body}</div><div class="pg-post__end">${authors.map((author) => `<div class="pg-author-note">${portrait(author)}<div><p class="pg-author-note__name"><a href="${author.href}" rel="author">${text(author.name)}</a></p>${author.role ? `<p class="pg-author-note__role">${text(author.role)}</p>` : ''}${author.bio ? `<p class="pg-author-note__bio">${text(author.bio)}</p>` : ''}</div></div>`).join('')}</div></div></article>${related.length > 0 ? `<section class="pg-related" aria-labelledby="read-next"><div class="pg-section__inner"><h2 class="pg-related__title" id="read-next">Read next</h2><div class="pg-related__posts">${related.map((other) => card(other, 'card', 3)).join('')}</div></div></section>` : ''}</main>`;
}

function contents(outline: PostModel['outline']): string {
  const link = (entry: { href: string; text: string }) => `<a href="${entry.href}">${text(entry.text)}</a>`;
  return `<nav class="pg-outline" aria-label="On this page"><p class="pg-outline__title" aria-hidden="true">On this page</p><ol>${outline.map((entry) => `<li>${link(entry)}${entry.children.length > 0 ? `<ol>${entry.children.map((child) => `<li>${link(child)}</li>`).join('')}</ol>` : ''}</li>`).join('')}</ol></nav>`;
}
