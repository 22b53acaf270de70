import { bucketOf, buckets } from '../store/bucket-of.js';
import { isShownChange } from './is-shown-change.js';
import type { Query } from './query.js';
import { sitemapChunks } from './sitemap-chunks.js';

/** A page that search engines may list. */
export interface SitemapEntry {
  type: 'page' | 'post';
  key: string;
  locale: string;
  slug: string;
  /** When it was last changed, as its author says; pages say nothing. */
  date?: string;
}

/** One chunk of the sitemap of a brand, of so many; pages that ask not to be listed are left out. */
export const sitemapChunk: Query<[brand: string, chunks: number, chunk: number], SitemapEntry[]> = {
  name: 'sitemap-chunk',
  run(store, brand, chunks, chunk) {
    const size = buckets / chunks;
    return store.documents
      .inBuckets(brand, chunk * size, (chunk + 1) * size)
      .filter(({ summary }) => !summary.noindex)
      .map(({ type, key, locale, slug, summary }) => {
        const date = summary.updated ?? summary.date;
        return { type: type as SitemapEntry['type'], key, locale, slug, ...(date !== undefined && { date }) };
      });
  },
  *touchedBy(change, store) {
    const record = change.after ?? change.before;
    if (!record || (record.type !== 'page' && record.type !== 'post') || !isShownChange(change)) return;
    // Where the number of chunks is another now, the answer to that question touches them all.
    const chunks = sitemapChunks.run(store, record.brand);
    yield [record.brand, chunks, Math.floor(bucketOf(change.id) / (buckets / chunks))];
  },
};
