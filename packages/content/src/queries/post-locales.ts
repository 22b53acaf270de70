import { postList } from '../store/post-list.js';
import type { Query } from './query.js';

/**
 * In which of some locales a brand has posts: any, or those of an author. The author is `''` for any. Asked by lists
 * that lead to the same list in other languages: a new post changes the answer only where it is the first.
 */
export const postLocales: Query<[brand: string, author: string, ...locales: string[]], string[]> = {
  name: 'post-locales',
  run: (store, brand, author, ...locales) =>
    locales.filter((locale) => {
      const list = postList(brand, locale, author === '' ? undefined : { author });
      return store.posts.newest(list, 1).length > 0;
    }),
  *touchedBy({ before, after }) {
    const record = after ?? before;
    if (record?.type !== 'post') return;
    const [was = [], is = []] = [before?.summary.authors, after?.summary.authors];
    if (before && after && was.join() === is.join()) return;
    for (const author of new Set(['', ...was, ...is])) yield [record.brand, author];
  },
};
