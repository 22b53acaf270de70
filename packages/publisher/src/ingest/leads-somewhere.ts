import { type ContentStore, type Document, documentId, parseReference } from '@pantograph/content';
import type { BrandData } from '@pantograph/tokens';
import { isPublished } from './is-published.js';

const media = /^media\/([^?#]+)/;

/** Tell whether a reference or an address of our own in a document leads to something live; anything else does. */
export function leadsSomewhere(
  store: ContentStore,
  reference: string,
  { locale }: Pick<Document, 'locale'>,
  brandData: Pick<BrandData, 'id' | 'locales' | 'defaultLocale'>,
): boolean {
  const { id: brand, defaultLocale } = brandData;
  if (reference.startsWith('/')) return isPublished(store, reference, brandData);
  const isLive = (id: string) => store.documents.record(id) !== undefined;
  const file = media.exec(reference)?.[1];
  if (file !== undefined) return isLive(documentId(brand, 'media', '-', file));
  const target = reference.startsWith('author:')
    ? ({ type: 'author', key: reference.slice('author:'.length) } as const)
    : parseReference(reference);
  if (!target) return true;
  // What is of no language, such as redirects, leads to whichever there is.
  const locales = locale === '-' ? brandData.locales : [locale, defaultLocale];
  return locales.some((where) => isLive(documentId(brand, target.type, where, target.key)));
}
