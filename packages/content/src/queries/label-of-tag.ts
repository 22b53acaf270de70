import { tagSlug } from '../references/tag-slug.js';
import type { ContentStore } from '../store/content-store.js';
import { recordOfPost } from './record-of-post.js';

/** Get how the newest post of a tag's list writes the tag. */
export function labelOfTag(store: ContentStore, list: string): string {
  const slug = list.slice(list.indexOf('/tags/') + '/tags/'.length);
  const newest = store.posts.newest(list, 1)[0];
  const written = newest && recordOfPost(store, list, newest.key).summary.tags;
  return written?.find((tag) => tagSlug(tag) === slug) ?? slug;
}
