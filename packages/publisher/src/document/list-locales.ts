import { address, blogAddress } from '@pantograph/content';
import type { LocaleLink } from '@pantograph/pages';
import type { TrackingReader } from '../tracking-reader.js';

/** Name the languages a brand has posts in, the brand's own order, by the first page of each blog. */
export function blogLocales(reader: TrackingReader): LocaleLink[] {
  const { brand } = reader;
  return reader
    .query('post-locales', brand.id, '', ...brand.locales)
    .map((lang) => ({ lang, href: blogAddress(lang, brand) }));
}

/** Name the languages an author has posts in, by their pages. */
export function authorLocales(reader: TrackingReader, key: string): LocaleLink[] {
  const { brand } = reader;
  return reader.query('post-locales', brand.id, key, ...brand.locales).flatMap((lang) => {
    const found = reader.query('location', brand.id, 'author', key, lang, brand.defaultLocale);
    return found ? [{ lang, href: encodeURI(address({ ...found, locale: lang }, brand)) }] : [];
  });
}
