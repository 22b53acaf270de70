import type { DocumentType } from '../documents/document-base.js';
import { findRecord, type Whereabouts } from './find-record.js';
import type { Query } from './query.js';

/** What the address of a document follows from. */
export interface Location {
  type: DocumentType;
  key: string;
  locale: string;
  slug: string;
}

/** Where a live document has its page, by type and key, in a locale or the one to fall back to. */
export const location: Query<Whereabouts, Location | null> = {
  name: 'location',
  run(store, ...where) {
    const record = findRecord(store, ...where);
    return record ? { type: record.type, key: record.key, locale: record.locale, slug: record.slug } : null;
  },
  *touchedBy({ before, after }) {
    const record = after ?? before;
    if (record && before?.slug !== after?.slug) yield [record.brand, record.type, record.key];
  },
};
