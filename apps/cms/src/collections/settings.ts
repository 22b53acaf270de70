import { contentCollection, modelFields } from './content-collection.ts';

/** What stands around every page of a brand: navigation, footer, blog. One document a brand. */
export const settings = contentCollection({
  slug: 'settings',
  labels: { singular: 'Navigation and settings', plural: 'Navigation and settings' },
  useAsTitle: 'brand',
  written: 'settle',
  group: 'Brand',
  fields: modelFields('settings'),
});
