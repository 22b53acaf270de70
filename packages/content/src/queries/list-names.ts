import { postList } from '../store/post-list.js';
import { postListsOf } from '../store/post-lists-of.js';
import type { Query } from './query.js';

/** Every list of a brand's posts in a locale that holds any, as postList names them. */
export const listNames: Query<[brand: string, locale: string], string[]> = {
  name: 'list-names',
  run(store, brand, locale) {
    const all = postList(brand, locale);
    return store.posts.names(all).filter((list) => list === all || list.startsWith(`${all}/`));
  },
  *touchedBy({ before, after }) {
    const record = after ?? before;
    if (record?.type !== 'post') return;
    const lists = (version: typeof record | undefined) => (version ? postListsOf(version) : []).join('\n');
    if (lists(before) !== lists(after)) yield [record.brand, record.locale];
  },
};
