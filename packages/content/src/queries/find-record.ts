import type { DocumentType } from '../documents/document-base.js';
import { documentId } from '../documents/document-id.js';
import type { ContentStore } from '../store/content-store.js';
import type { DocumentRecord } from '../store/document-record.js';

/** Where to look for a document: brand, type, key, the locale asked for, and the one to fall back to. */
export type Whereabouts = [brand: string, type: DocumentType, key: string, locale: string, fallback: string];

/** Find a live document in a locale, else in the one to fall back to. */
export function findRecord(
  store: ContentStore,
  ...[brand, type, key, locale, fallback]: Whereabouts
): DocumentRecord | undefined {
  return (
    store.documents.record(documentId(brand, type, locale, key)) ??
    store.documents.record(documentId(brand, type, fallback, key))
  );
}
