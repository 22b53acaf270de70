import type { DocumentType } from '../documents/document-base.js';
import type { Query } from './query.js';

/** The id of the live document of a type and locale that has a slug. */
export const slugHolder: Query<[brand: string, type: DocumentType, locale: string, slug: string], string | null> = {
  name: 'slug-holder',
  run: (store, brand, type, locale, slug) => store.documents.withSlug({ brand, type, locale, slug })[0] ?? null,
  *touchedBy({ before, after }) {
    if (before?.slug === after?.slug) return;
    for (const record of [before, after]) if (record) yield [record.brand, record.type, record.locale, record.slug];
  },
};
