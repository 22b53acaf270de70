import { type ContentStore, type Document, documentId, parseReference } from '@pantograph/content';

const media = /^media\/([^?#]+)/;

/** Tell whether a reference in a document leads to something live; anything that is no reference does. */
export function leadsSomewhere(
  store: ContentStore,
  reference: string,
  { brand, locale }: Pick<Document, 'brand' | 'locale'>,
  defaultLocale: string,
): boolean {
  const isLive = (id: string) => store.documents.record(id) !== undefined;
  const file = media.exec(reference)?.[1];
  if (file !== undefined) return isLive(documentId(brand, 'media', '-', file));
  const target = reference.startsWith('author:')
    ? ({ type: 'author', key: reference.slice('author:'.length) } as const)
    : parseReference(reference);
  if (!target) return true;
  return [locale, defaultLocale].some((where) => isLive(documentId(brand, target.type, where, target.key)));
}
