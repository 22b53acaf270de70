import { contentCollection, modelFields } from './content-collection.ts';

/** Who writes the posts. */
export const authors = contentCollection({
  slug: 'authors',
  labels: { singular: 'Author', plural: 'Authors' },
  useAsTitle: 'name',
  written: 'write',
  group: 'Building blocks',
  fields: modelFields('authors'),
});
