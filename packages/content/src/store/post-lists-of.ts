import { type PostListFilter, postList } from './post-list.js';

/** Name every list a post stands in. */
export function postListsOf(post: {
  type: string;
  brand: string;
  locale: string;
  summary: { tags?: readonly string[]; authors?: readonly string[] };
}): string[] {
  if (post.type !== 'post') return [];
  const name = (filter?: PostListFilter) => postList(post.brand, post.locale, filter);
  const { tags = [], authors = [] } = post.summary;
  const lists = [name(), ...tags.map((tag) => name({ tag })), ...authors.map((author) => name({ author }))];
  return lists.length > 1 ? [...new Set(lists)] : lists;
}
