import type { Document } from '../documents/document.js';
import { findRecord, type Whereabouts } from './find-record.js';
import type { Query } from './query.js';

/** A live document by type and key, in a locale or the one to fall back to. */
export const foundDocument: Query<Whereabouts, Document | null> = {
  name: 'found-document',
  run(store, ...where) {
    const record = findRecord(store, ...where);
    return record ? (store.documents.get(record.id) ?? null) : null;
  },
  stamp(store, ...where) {
    const record = findRecord(store, ...where);
    return record ? `${record.id} ${record.hash}` : '';
  },
  touchedBy: ({ before, after }) =>
    [before ?? after].map((record) => [record?.brand, record?.type, record?.key] as string[]),
};
