import { attribute, data, text } from './escape.ts';
import type { HeadModel, PageModel } from './model.ts';

const types: Readonly<Record<string, string>> = { post: 'article', author: 'profile' };

/** Write a whole document around its `<main>`. */
export function document({ view, head, header, footer }: PageModel, main: string): string {
  return `<!DOCTYPE html><html lang="${head.lang}" dir="${head.dir}" data-view="${view}"> <head>${headOf(head, types[view] ?? 'website')}</head> <body>${header} ${main} ${footer}</body> </html>`;
}

function headOf(head: HeadModel, type: string): string {
  const { brand, image, article } = head;
  return `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="content-security-policy" content="script-src 'none'; object-src 'none'; base-uri 'none'"><title>${text(head.title)}</title>${meta('description', head.description)}${head.robots ? meta('robots', head.robots) : ''}${head.stylesheets.map((href) => `<link rel="stylesheet" href="${attribute(href)}">`).join('')}${head.style ? `<style>${head.style}</style>` : ''}${head.preloadFonts.map((href) => `<link rel="preload" href="${attribute(href)}" as="font" type="font/woff2" crossorigin>`).join('')}${(head.preloadImages ?? []).map(({ href, type }) => `<link rel="preload" href="${attribute(href)}" as="image"${type ? ` type="${type}"` : ''} fetchpriority="high">`).join('')}<link rel="canonical" href="${attribute(head.url)}">${head.prev ? `<link rel="prev" href="${attribute(head.prev)}">` : ''}${head.next ? `<link rel="next" href="${attribute(head.next)}">` : ''}${head.alternates.map(({ lang, url }) => `<link rel="alternate" hreflang="${lang}" href="${attribute(url)}">`).join('')}${head.feeds.map(({ type, title, href }) => `<link rel="alternate" type="${type}" title="${attribute(title)}" href="${attribute(href)}">`).join('')}<link rel="icon" href="${attribute(brand.icon)}" type="image/svg+xml"><meta name="color-scheme" content="light dark"><meta name="theme-color" content="${brand.themeColor.light}" media="(prefers-color-scheme: light)"><meta name="theme-color" content="${brand.themeColor.dark}" media="(prefers-color-scheme: dark)">${property('og:type', type)}${property('og:site_name', brand.name)}${property('og:locale', head.lang.replace('-', '_'))}${property('og:title', head.heading)}${property('og:description', head.description)}${property('og:url', head.url)}${image ? `${property('og:image', image.url)}${property('og:image:alt', image.alt)}${image.width ? property('og:image:width', String(image.width)) : ''}${image.height ? property('og:image:height', String(image.height)) : ''}` : ''}${article ? `${property('article:published_time', article.published)}${article.modified ? property('article:modified_time', article.modified) : ''}${article.authors.map((author) => property('article:author', author)).join('')}${article.tags.map((tag) => property('article:tag', tag)).join('')}` : ''}${meta('twitter:card', image ? 'summary_large_image' : 'summary')}${head.jsonLd.map((item) => `<script type="application/ld+json">${data(item)}</script>`).join('')}`;
}

function meta(name: string, content: string): string {
  return `<meta name="${name}" content="${attribute(content)}">`;
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${attribute(content)}">`;
}
