import type { DocumentType } from './document-base.js';

/** Name a document: the same for as long as it exists, whatever its slug or title. */
export function documentId(brand: string, type: DocumentType, locale: string, key: string): string {
  return `${brand}/${type}/${locale}/${key}`;
}
