import {
  direction,
  type FrameWords,
  frameSettings,
  html,
  type PageContext,
  raw,
  renderFooter,
  renderHeader,
  renderMain,
  speaksFrame,
} from '@pantograph/pages';
import { footerLogo } from '@pantograph/tokens/brand';
import type { ChannelSetting } from '../channel.js';
import type { ChannelDocument } from '../document/channel-document.js';

/** What a frame says in a language that it does not speak: nothing, in any language. */
const signs: FrameWords = { skip: '↓', navigation: '☰', menu: '☰', languages: '⇄', home: (brand) => brand };

/** Render a document as a page that stands by itself: the brand's frame around it, no script, nothing fetched from others. */
export function wholePage(document: ChannelDocument, { brand, locale, page }: ChannelSetting): string {
  const context: PageContext = {
    brand,
    locale,
    // Places on the page itself are reached without leaving it.
    href: (link) => (link.startsWith(`${document.url}#`) ? link.slice(document.url.length) : link),
    picture: (picture) => picture,
    author: () => undefined,
    related: () => [],
    tagHref: () => brand.host,
    blog: { label: '', href: brand.host },
  };
  const { title, description, key, sections } = document;
  const settings = {
    ...frameSettings(brand, locale, undefined, { home: brand.host, blog: brand.host }),
    navigation: [],
  };
  const values = Object.fromEntries(brand.tokens.map(({ css, light }) => [css, light]));
  const footBrand = { ...brand, logo: { ...brand.logo, file: footerLogo(brand.logo, values) } };
  const place = { homeHref: brand.host, path: '', locales: [], ...(!speaksFrame(locale) && { words: signs }) };
  const main = renderMain(
    {
      ...{ type: 'page', id: key, key, slug: key, brand: brand.id, locale, status: 'draft', schemaVersion: 1 },
      ...{ template: 'home', title, description, sections: [...sections] },
    },
    context,
  );
  const style = page?.style(sections.map(({ section }) => section));
  return html`<!doctype html>
<html lang="${locale}" dir="${direction(locale)}" data-brand="${brand.id}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<meta name="description" content="${description}">
<link rel="canonical" href="${document.url}">
${page?.stylesheets.map((href) => html`<link rel="stylesheet" href="${href}">\n`)}${style && raw(`<style>${style.replaceAll('</', '<\\/')}</style>\n`)}</head>
<body>
${raw(renderHeader(brand, settings, { locale }, place))}
${raw(main)}
${raw(renderFooter(footBrand, settings, { locale }))}
</body>
</html>
`.text;
}
