import type { DocumentType } from '../documents/document-base.js';
import type { Query } from './query.js';

/** A document in one of its languages. */
export interface Translation {
  id: string;
  locale: string;
  slug: string;
}

/** The live translations of a document, itself among them, by locale. */
export const translations: Query<[brand: string, type: DocumentType, key: string], Translation[]> = {
  name: 'translations',
  run: (store, brand, type, key) => store.documents.translations(brand, type, key),
  *touchedBy({ before, after }) {
    const record = after ?? before;
    if (record && before?.slug !== after?.slug) yield [record.brand, record.type, record.key];
  },
};
