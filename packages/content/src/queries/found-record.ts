import type { DocumentRecord } from '../store/document-record.js';
import { findRecord, type Whereabouts } from './find-record.js';
import { isShownChange } from './is-shown-change.js';
import type { Query } from './query.js';

/** What others show of a document: all of its record but the hash of what they do not show. */
export type ShownRecord = Omit<DocumentRecord, 'hash'>;

/** What is known of a live document without opening it, by type and key, in a locale or the one to fall back to. */
export const foundRecord: Query<Whereabouts, ShownRecord | null> = {
  name: 'found-record',
  run(store, ...where) {
    const record = findRecord(store, ...where);
    if (!record) return null;
    const { hash: _, ...shown } = record;
    return shown;
  },
  *touchedBy(change) {
    const record = change.after ?? change.before;
    if (record && isShownChange(change)) yield [record.brand, record.type, record.key];
  },
};
