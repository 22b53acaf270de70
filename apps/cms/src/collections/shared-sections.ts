import { documentModels } from '../model/document-models.ts';
import { toBlock } from '../model/to-block.ts';
import { sectionEditor } from '../rich-text/editor.ts';
import { contentCollection, thumbnail } from './content-collection.ts';

const sections = documentModels.pages.fields.fields.sections;
const blocks =
  sections?.kind === 'sections'
    ? Object.values(sections.sections).map((section) => toBlock(section, { editor: sectionEditor, thumbnail }))
    : [];

/** Sections that are written once and stand on many pages. */
export const sharedSections = contentCollection({
  slug: 'shared-sections',
  labels: { singular: 'Shared section', plural: 'Shared sections' },
  useAsTitle: 'title',
  written: 'write',
  group: 'Building blocks',
  fields: [
    {
      name: 'title',
      label: 'Name',
      type: 'text',
      localized: true,
      admin: { description: 'What you call it here. Readers do not see it.' },
      validate: (value: unknown) =>
        typeof value !== 'string' || value.length <= 90 || '“Name” has at most 90 characters.',
    },
    {
      name: 'sections',
      label: 'Section',
      labels: { singular: 'Section', plural: 'Section' },
      type: 'blocks',
      maxRows: 1,
      blocks,
    },
  ],
});
