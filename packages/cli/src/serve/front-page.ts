import { escapeHtml } from '@pantograph/pages';
import { frontPageStyle } from './front-page-style.js';
import { type Reader, readers } from './readers.js';
import type { Neighbour } from './watch-address.js';

/** A brand as the front page shows it. */
export interface FrontBrand {
  id: string;
  name: string;
  tagline: string;
  /** Base address of its local site, without a slash at the end. */
  url: string;
  /** Published landing pages in the brand's default locale. */
  pages: readonly { title: string; path: string }[];
  /** The first page in each further locale. */
  translations: readonly { locale: string; path: string }[];
  posts: number;
  /** Campaigns that were made, each in a folder of its own below this address. */
  campaigns: readonly { title: string; path: string }[];
}

export interface FrontPageOptions {
  brands: readonly FrontBrand[];
  storybook: Neighbour;
  /** Where marketers write; undefined where nobody started it. */
  cms?: Neighbour | undefined;
  /** What is going on, such as `Publishing 40 of 120`; undefined when everything stands. */
  busy?: string | undefined;
}

/** Render the page at plain localhost: what stands where, and three things each of the three readers can try now. */
export function frontPage({ brands, storybook, cms, busy }: FrontPageOptions): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
${busy === undefined && storybook.ready && cms?.ready !== false ? '' : '<meta http-equiv="refresh" content="4">'}
<title>Pantograph, running here</title>
<link rel="icon" href="/pantograph.svg" type="image/svg+xml">
${brands.map(({ id }) => `<link rel="stylesheet" href="/brands/${id}/scoped.css">`).join('\n')}
<link rel="stylesheet" href="/components.css">
<style>${frontPageStyle}</style>
</head>
<body data-brand="tidewater">
<a class="skip" href="#readers">Skip to what you can try</a>
<header class="top">
<p class="word"><img src="/pantograph.svg" alt="" width="36" height="36"> Pantograph</p>
<p class="state" role="status">${busy ?? 'Everything below is running on this machine.'}</p>
</header>
<main>
<section class="intro" aria-labelledby="title">
<h1 id="title">Draw a brand once. Every&nbsp;channel copies the line.</h1>
<p>Two demo brands share one set of components. Nothing below is a picture: follow a link, change a file, reload.</p>
</section>
<section class="brands" aria-label="The two demo brands">
${brands.map(brandCard).join('\n')}
</section>
<section id="readers" class="readers" aria-label="What you can try now">
${readers(brands, storybook, cms).map(readerColumn).join('\n')}
</section>
</main>
<footer class="foot"><p>Tidewater and Hollyhock, their people and figures are invented for this demo. Pantograph is open source under the MIT licence.</p></footer>
</body>
</html>
`;
}

function brandCard({ id, name, tagline, url, pages, translations, posts, campaigns }: FrontBrand): string {
  const list = pages.map(({ title, path }) => `<li><a href="${url}${path}">${escapeHtml(title)}</a></li>`).join('');
  const more = [
    ...campaigns.map(({ title, path }) => `<a href="${path}">Campaign “${escapeHtml(title)}”, in every channel</a>`),
    posts > 0 ? `<a href="${url}/blog/">Blog, ${posts} posts</a>` : '',
    ...translations.map(
      ({ locale, path }) => `<a href="${url}${path}" hreflang="${locale}" lang="${locale}">${languageName(locale)}</a>`,
    ),
  ].filter(Boolean);
  return `<article class="brand" data-brand="${id}" aria-labelledby="brand-${id}">
<img class="logo" src="/brands/${id}/logo.svg" alt="${escapeHtml(name)}" height="32">
<h2 id="brand-${id}"><a href="${url}/">${escapeHtml(tagline)}</a></h2>
<ul>${list}</ul>
<p class="more">${more.join(' ')}</p>
</article>`;
}

function readerColumn({ name, promise, things }: Reader): string {
  const items = things.map(({ title, text }) => `<li><h3>${title}</h3><p>${text}</p></li>`).join('\n');
  return `<section class="reader">
<h2>${name}</h2>
<p>${promise}</p>
<ol>
${items}
</ol>
</section>`;
}

function languageName(locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
}
