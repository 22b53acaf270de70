import { blogAddress, postList, tagAddress } from '@pantograph/content';
import type { BrandData } from '@pantograph/tokens';

/** Get the name of the list of all posts of a locale, as queries know it. */
export function allPosts(brand: BrandData, locale: string): string {
  return postList(brand.id, locale);
}

/** Get the tag a list stands for, as its slug; undefined for other lists. */
export function tagOfList(list: string): string | undefined {
  return /^[^/]+\/[^/]+\/tags\/(.+)$/.exec(list)?.[1];
}

/** Get the key of the author a list stands for; undefined for other lists. */
export function authorOfList(list: string): string | undefined {
  return /^[^/]+\/[^/]+\/authors\/(.+)$/.exec(list)?.[1];
}

/** Get where a list begins: the blog, or the posts with a tag. */
export function listStart(brand: BrandData, locale: string, tag?: string): string {
  return tag === undefined ? blogAddress(locale, brand) : tagAddress(tag, locale, brand);
}

/** Get the address of a period of a list's archive. */
export function archiveAddress(start: string, period: string): string {
  return `${start}page/${period}/`;
}
