import { postList } from '../store/post-list.js';
import { sortDate } from '../store/sort-date.js';
import { isShownChange } from './is-shown-change.js';
import { placesTouchedBy } from './places-touched-by.js';
import type { PostSummary } from './post-summary.js';
import type { Query } from './query.js';
import { recordOfPost } from './record-of-post.js';
import { toPostSummary } from './to-post-summary.js';

/** How many are named. */
const named = 3;
/** How far is looked in each tag, on either side: what bounds the number of posts a change can touch. */
const reach = 3;

/**
 * Up to three posts to read next, by the id of a post. Of the three before and the three after it in each of its tags,
 * those that share the most tags; of equals the newer.
 */
export const relatedPosts: Query<[id: string], PostSummary[]> = {
  name: 'related-posts',
  run(store, id) {
    const record = store.documents.record(id);
    if (record?.type !== 'post') return [];
    const place = { date: sortDate(record.summary.date ?? ''), key: record.key };
    const shared = new Map<string, { key: string; date: string; tags: number }>();
    for (const list of tagLists(record.brand, record.locale, record.summary.tags)) {
      for (const { key, date } of store.posts.around(list, place, reach)) {
        const known = shared.get(key);
        if (known) known.tags++;
        else shared.set(key, { key, date, tags: 1 });
      }
    }
    return [...shared.values()]
      .sort((a, b) => b.tags - a.tags || compare(b.date, a.date) || compare(a.key, b.key))
      .slice(0, named)
      .map(({ key }) => toPostSummary(recordOfPost(store, postList(record.brand, record.locale), key)));
  },
  *touchedBy(change, store) {
    const { before, after } = change;
    const record = after ?? before;
    if (record?.type !== 'post' || !isShownChange(change)) return;
    yield [change.id];
    const tags = [...(before?.summary.tags ?? []), ...(after?.summary.tags ?? [])];
    for (const list of tagLists(record.brand, record.locale, tags)) {
      for (const place of placesTouchedBy(change)) {
        for (const { key } of store.posts.around(list, place, reach)) yield [recordOfPost(store, list, key).id];
      }
    }
  },
};

function tagLists(brand: string, locale: string, tags: readonly string[] = []): string[] {
  return [...new Set(tags.map((tag) => postList(brand, locale, { tag })))];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
