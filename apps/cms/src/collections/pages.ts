import { contentCollection, modelFields } from './content-collection.ts';

/** Landing pages and all other pages: a template and its sections. */
export const pages = contentCollection({
  slug: 'pages',
  labels: { singular: 'Page', plural: 'Pages' },
  useAsTitle: 'title',
  written: 'write',
  fields: modelFields('pages'),
});
