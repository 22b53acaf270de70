import { documentId } from '../documents/document-id.js';
import type { ContentStore } from '../store/content-store.js';
import type { DocumentRecord } from '../store/document-record.js';

/** Get the post that a list names by its key. */
export function recordOfPost(store: ContentStore, list: string, key: string): DocumentRecord {
  const [brand = '', locale = ''] = list.split('/', 2);
  const record = store.documents.record(documentId(brand, 'post', locale, key));
  if (!record) throw new Error(`The list ${list} names the post ${key}, which is not live.`);
  return record;
}
