import type { DocumentRecord } from './document-record.js';

/**
 * What happened to a document since the outputs were last made: `before` is what they were made from, `after` what is
 * live now. One of the two may be missing, never both.
 */
export interface DocumentChange {
  id: string;
  before?: DocumentRecord;
  after?: DocumentRecord;
}
