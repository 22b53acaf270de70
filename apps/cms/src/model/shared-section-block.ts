import type { Block } from 'payload';
import { sameBrand } from './same-brand.ts';

/** The name of the block that stands for a section kept elsewhere. */
export const sharedSectionName = 'shared-section';

/** Make the block that stands for a section that several pages share. */
export const sharedSectionBlock = (thumbnail?: (section: string) => string): Block => ({
  slug: sharedSectionName,
  interfaceName: 'SharedSectionBlock',
  labels: { singular: 'Shared section', plural: 'Shared sections' },
  admin: {
    disableBlockName: true,
    ...(thumbnail && {
      images: { thumbnail: { url: thumbnail(sharedSectionName), alt: 'A section that several pages show.' } },
    }),
    components: {
      Label: { path: '/admin/document/section-label.tsx#SectionLabel', clientProps: { kind: 'Shared section' } },
    },
  },
  fields: [
    {
      name: 'section',
      type: 'relationship',
      label: 'Section',
      relationTo: 'shared-sections',
      filterOptions: sameBrand,
      custom: { needed: true },
      admin: { description: 'Changing it there changes every page that shows it.' },
    },
  ],
});
