import { tagSlug } from '../references/tag-slug.js';

/** Which posts of a locale a list holds: all, those with a tag, or those of an author. */
export type PostListFilter = { tag: string } | { author: string };

/** Name a list of posts: all of a brand's in a locale, or those with a tag (or its slug) or of an author (by key). */
export function postList(brand: string, locale: string, filter?: PostListFilter): string {
  const all = `${brand}/${locale}`;
  if (filter === undefined) return all;
  return 'tag' in filter ? `${all}/tags/${slugOf(filter.tag)}` : `${all}/authors/${filter.author}`;
}

const slugs = new Map<string, string>();

/** The same few tags are asked for by every post. */
function slugOf(tag: string): string {
  let slug = slugs.get(tag);
  if (slug === undefined) {
    if (slugs.size > 5000) slugs.clear();
    slug = tagSlug(tag);
    slugs.set(tag, slug);
  }
  return slug;
}
