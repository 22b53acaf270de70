import { contentCollection, modelFields } from './content-collection.ts';

/** Sections that are written once and stand on many pages. */
export const sharedSections = contentCollection({
  slug: 'shared-sections',
  labels: { singular: 'Shared section', plural: 'Shared sections' },
  useAsTitle: 'title',
  written: 'write',
  group: 'Building blocks',
  fields: modelFields('shared-sections'),
});
