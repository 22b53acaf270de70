import type { Query } from './query.js';

/** How many entries a chunk should have at most. The format allows 50,000; a change writes one chunk. */
const fullestChunk = 250;

/**
 * How many chunks the sitemap of a brand has: a power of two, so that it seldom changes, and a document is in the same
 * chunk whatever happens to others.
 */
export const sitemapChunks: Query<[brand: string], number> = {
  name: 'sitemap-chunks',
  run(store, brand) {
    const count = store.documents.count(brand, ['page', 'post']);
    let chunks = 1;
    while (count > chunks * fullestChunk) chunks *= 2;
    return chunks;
  },
  *touchedBy({ before, after }) {
    const record = after ?? before;
    if (record && !(before && after)) yield [record.brand];
  },
};
