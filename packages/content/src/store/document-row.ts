import type { DocumentType } from '../documents/document-base.js';
import { parseStored } from './damage.js';
import type { Row } from './database.js';
import type { DocumentRecord } from './document-record.js';

/** A row of the table of documents. */
export interface DocumentRow extends Row {
  number: number;
  id: string;
  type: DocumentType;
  brand: string;
  locale: string;
  key: string;
  slug: string;
  hash: string;
  summary: string;
  revision: number | null;
  source: string;
  item: string;
}

/** Make a row what is told of a document. */
export function toRecord({ id, type, brand, locale, key, slug, hash, summary }: DocumentRow): DocumentRecord {
  return { id, type, brand, locale, key, slug, hash, summary: parseStored(summary) };
}
