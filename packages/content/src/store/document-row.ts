import { parseStored } from './damage.js';
import type { Row } from './database.js';
import type { DocumentRecord } from './document-record.js';

/** A row of the table of documents. */
export interface DocumentRow extends Row, Omit<DocumentRecord, 'summary'> {
  number: number;
  /** As JSON. */
  summary: string;
  revision: number | null;
  source: string;
  item: string;
}

/** Make a row what is told of a document. */
export function toRecord({ id, type, brand, locale, key, slug, hash, summary }: DocumentRow): DocumentRecord {
  return { id, type, brand, locale, key, slug, hash, summary: parseStored(summary) };
}
