import type { DocumentType } from '../documents/document-base.js';
import type { DocumentSummary } from './document-summary.js';

/** What the store knows of a live document without opening it. */
export interface DocumentRecord {
  id: string;
  type: DocumentType;
  brand: string;
  locale: string;
  key: string;
  slug: string;
  /** Of the whole document. */
  hash: string;
  summary: DocumentSummary;
}
