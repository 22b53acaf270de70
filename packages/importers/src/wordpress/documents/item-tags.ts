import { shorten, tagSlug } from '@pantograph/content';
import { plainText } from '../../text/plain-text.js';
import type { ItemTerm } from '../export/export-item.js';
import type { Remarks } from '../remarks.js';
import { categoriesAbove } from '../site/categories-above.js';
import type { Site } from '../site/site.js';
import { limits } from './limits.js';

/** List the tags of a post: its categories with those they lie in, whose lists WordPress shows it in too, then its tags. */
export function itemTags(terms: readonly ItemTerm[], { categories }: Site, remarks: Remarks): string[] {
  const names = terms.flatMap(({ domain, nicename, name }): string[] => {
    if (domain === 'post_tag') return [name];
    if (domain !== 'category' || /^uncategori[sz]ed(?:-\w\w)?$/.test(nicename)) return [];
    return [name, ...categoriesAbove(nicename, categories).map((category) => category.name)];
  });
  const tags = new Map<string, string>();
  for (const name of names) {
    const full = plainText(name);
    if (!/[^\s\p{Cf}\p{Z}]/u.test(full)) continue;
    const tag = shorten(full, limits.post.tag);
    if (tag !== full) remarks.warn(`The tag "${full}" is too long, and became "${tag}".`, 'Choose a shorter one.');
    if (!tags.has(tagSlug(tag))) tags.set(tagSlug(tag), tag);
  }
  const all = [...tags.values()];
  if (all.length > limits.post.tags) {
    remarks.warn(
      `The post has ${all.length} tags; the first ${limits.post.tags} were kept.`,
      `Choose those that matter; left out: ${all.slice(limits.post.tags).join(', ')}.`,
    );
  }
  return all.slice(0, limits.post.tags);
}
