import { hash } from 'node:crypto';
import { documentTypes } from '../documents/document-base.js';
import { schemaVersion } from '../migrations/schema-version.js';
import { pageSchemaHash } from './page-schema-hash.js';
import type { SourceOptions } from './source.js';

/** Raise it when the same file becomes another document, so that what was read before is read again. */
const code = 5;

/** Name all that decides what a file becomes beside the file: the code, the components' contracts, the brands' locales. */
export function readerVersion({ brands, brand, locale, origin }: SourceOptions): string {
  const versions = documentTypes.map((type) => schemaVersion(type));
  const known = brands.map(({ id, locales, defaultLocale }) => [id, locales, defaultLocale]);
  return hash('sha1', JSON.stringify([code, versions, known, brand, locale, origin, pageSchemaHash()])).slice(0, 12);
}
