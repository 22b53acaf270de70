import { postList } from '../store/post-list.js';
import { labelOfTag } from './label-of-tag.js';
import type { Query } from './query.js';

/** A tag of the posts of a locale. */
export interface TagCount {
  /** As its newest post writes it. */
  tag: string;
  slug: string;
  count: number;
}

/** Every tag of a brand's posts in a locale with how many carry it, by slug. */
export const tags: Query<[brand: string, locale: string], TagCount[]> = {
  name: 'tags',
  run(store, brand, locale) {
    const start = `${postList(brand, locale)}/tags/`;
    return store.posts
      .counts(start)
      .map(({ list, count }) => ({ tag: labelOfTag(store, list), slug: list.slice(start.length), count }));
  },
  *touchedBy({ before, after }) {
    const record = after ?? before;
    if (record?.type !== 'post') return;
    const told = ({ summary }: typeof record) => JSON.stringify([summary.tags, summary.date]);
    if (!before || !after || told(before) !== told(after)) yield [record.brand, record.locale];
  },
};
