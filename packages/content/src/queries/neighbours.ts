import type { ContentStore } from '../store/content-store.js';
import { postList } from '../store/post-list.js';
import { sortDate } from '../store/sort-date.js';
import { isShownChange } from './is-shown-change.js';
import { placesTouchedBy } from './places-touched-by.js';
import type { PostSummary } from './post-summary.js';
import type { Query } from './query.js';
import { recordOfPost } from './record-of-post.js';
import { toPostSummary } from './to-post-summary.js';

/** The posts just after and just before a post. */
export interface Neighbours {
  newer?: PostSummary;
  older?: PostSummary;
}

/** The neighbours of a post, by its id, among all posts of its locale. */
export const neighbours: Query<[id: string], Neighbours> = {
  name: 'neighbours',
  run(store, id) {
    const record = store.documents.record(id);
    if (record?.type !== 'post') return {};
    const list = postList(record.brand, record.locale);
    const place = { date: sortDate(record.summary.date ?? ''), key: record.key };
    const [newer] = store.posts.after(list, place, 1);
    const [older] = store.posts.before(list, place, 1);
    return {
      ...(newer && { newer: summaryIn(store, list, newer.key) }),
      ...(older && { older: summaryIn(store, list, older.key) }),
    };
  },
  *touchedBy(change, store) {
    const record = change.after ?? change.before;
    if (record?.type !== 'post' || !isShownChange(change)) return;
    yield [change.id];
    const list = postList(record.brand, record.locale);
    for (const place of placesTouchedBy(change)) {
      for (const { key } of store.posts.around(list, place, 1)) yield [recordOfPost(store, list, key).id];
    }
  },
};

function summaryIn(store: ContentStore, list: string, key: string): PostSummary {
  return toPostSummary(recordOfPost(store, list, key));
}
