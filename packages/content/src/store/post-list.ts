import { tagSlug } from '../references/tag-slug.js';

/** Which posts of a locale a list holds: all, those with a tag, or those of an author. */
export type PostListFilter = { tag: string } | { author: string };

/** Name a list of posts: all of a brand's in a locale, or those with a tag (or its slug) or of an author (by key). */
export function postList(brand: string, locale: string, filter?: PostListFilter): string {
  const all = `${brand}/${locale}`;
  if (filter === undefined) return all;
  return 'tag' in filter ? `${all}/tags/${tagSlug(filter.tag)}` : `${all}/authors/${filter.author}`;
}
