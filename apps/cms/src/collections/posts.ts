import { contentCollection, modelFields } from './content-collection.ts';

/** The posts of a brand's blog. */
export const posts = contentCollection({
  slug: 'posts',
  labels: { singular: 'Post', plural: 'Posts' },
  useAsTitle: 'title',
  written: 'write',
  fields: modelFields('posts'),
});
