import { isShownChange } from './is-shown-change.js';
import type { Query } from './query.js';

/** A page that search engines may list, as lists show it. */
export interface ListedPage {
  type: 'page';
  key: string;
  locale: string;
  slug: string;
  title: string;
  description: string;
}

/** The pages of a brand in a locale, the home page first, then by their slug; at most so many. */
export const listedPages: Query<[brand: string, locale: string, limit: number], ListedPage[]> = {
  name: 'listed-pages',
  run: (store, brand, locale, limit) =>
    store.documents
      .list(brand, 'page')
      .filter((record) => record.locale === locale && !record.summary.noindex)
      .sort((a, b) => (a.slug < b.slug ? -1 : 1))
      .slice(0, limit)
      .map(({ key, slug, summary: { title = '', description = '' } }) => ({
        type: 'page',
        key,
        locale,
        slug,
        title,
        description,
      })),
  *touchedBy(change) {
    const record = change.after ?? change.before;
    if (record?.type === 'page' && isShownChange(change)) yield [record.brand, record.locale];
  },
};
