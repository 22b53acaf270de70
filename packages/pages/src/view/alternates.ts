import type { LocaleLink } from '../frame/render-header.js';
import { absolute } from './absolute.js';
import type { Alternate } from './view-props.js';

/**
 * Name the languages a page is to be had in, for search engines. Every page of the group must name all of them and
 * itself, or none counts: https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function alternates(pages: readonly LocaleLink[], brand: { host: string; defaultLocale: string }): Alternate[] {
  if (pages.length < 2) return [];
  const named = pages.map(({ lang, href }) => ({ lang, url: absolute(href, brand.host) }));
  const fallback = named.find(({ lang }) => lang === brand.defaultLocale);
  return fallback ? [...named, { lang: 'x-default', url: fallback.url }] : named;
}
