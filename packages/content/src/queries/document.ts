import type { Document } from '../documents/document.js';
import type { Query } from './query.js';

/** A live document by its id. */
export const document: Query<[id: string], Document | null> = {
  name: 'document',
  run: (store, id) => store.documents.get(id) ?? null,
  stamp: (store, id) => store.documents.record(id)?.hash ?? '',
  touchedBy: ({ id }) => [[id]],
};
