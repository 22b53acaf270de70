import type { DocumentRecord } from '../store/document-record.js';
import type { PostSummary } from './post-summary.js';

/** Make a record of a post what lists show. */
export function toPostSummary({ id, brand, locale, key, slug, summary }: DocumentRecord): PostSummary {
  return { id, type: 'post', brand, locale, key, slug, ...summary } as PostSummary;
}
