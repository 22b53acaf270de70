import { address, type DocumentType } from '@pantograph/content';
import type { LocaleLink } from '@pantograph/pages';
import type { TrackingReader } from '../tracking-reader.js';

/** Name the languages a document is to be had in, the brand's own order first. */
export function localeLinks(reader: TrackingReader, type: DocumentType, key: string): LocaleLink[] {
  const { brand } = reader;
  const order = (locale: string) => (brand.locales.includes(locale) ? brand.locales.indexOf(locale) : Infinity);
  return reader
    .query('translations', brand.id, type, key)
    .map(({ locale, slug }) => ({ lang: locale, href: encodeURI(address({ type, key, locale, slug }, brand)) }))
    .sort((a, b) => order(a.lang) - order(b.lang));
}
