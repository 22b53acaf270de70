import { campaignSchema } from '@pantograph/content/documents';
import { text } from '@pantograph/contract';
import { versionsInOwnBrands } from '../access/access.ts';
import { makePanel } from '../admin/document/document-panels.ts';
import { briefChoices } from '../campaigns/brief-choices.ts';
import { checkDetails } from '../campaigns/check-details.ts';
import { madeEndpoints } from '../campaigns/endpoints.ts';
import { checkLeaf } from '../model/check-leaf.ts';
import { plainCollection } from './plain-collection.ts';

/** What belongs together for a while: a brief, its time, and its pages and posts. */
export const campaigns = plainCollection({
  slug: 'campaigns',
  labels: { singular: 'Campaign', plural: 'Campaigns' },
  columns: ['title', 'starts', 'ends', 'brand'],
  may: { create: ['write'], update: ['write'], delete: ['delete'] },
  readVersions: versionsInOwnBrands,
  versions: { maxPerDoc: 100 },
  endpoints: madeEndpoints,
  panels: [makePanel],
  fields: [
    {
      name: 'title',
      type: 'text',
      validate: checkLeaf(text({ label: 'Title', max: 120 }), 'Title'),
    },
    {
      name: 'brief',
      type: 'textarea',
      validate: checkLeaf(campaignSchema.shape.brief, 'Brief'),
      admin: { description: 'What the team has to know of it. Nobody else reads it.', rows: 3 },
    },
    {
      type: 'row',
      fields: [
        { name: 'starts', type: 'date', admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' } } },
        {
          name: 'ends',
          type: 'date',
          admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' } },
          validate: (value: unknown, { siblingData }: { siblingData: { starts?: string } }) =>
            !value ||
            !siblingData.starts ||
            new Date(String(value)) >= new Date(siblingData.starts) ||
            '“Ends” is before “Starts”.',
        },
      ],
    },
    {
      name: 'documents',
      label: 'Pages and posts',
      type: 'relationship',
      relationTo: ['pages', 'posts'],
      hasMany: true,
      filterOptions: ({ data }) => (data?.brand ? { brand: { equals: data.brand } } : true),
    },
    {
      // The rest of a brief, as it was written.
      name: 'details',
      label: 'Campaign brief',
      type: 'json',
      validate: checkDetails,
      admin: {
        components: {
          Field: { path: '/admin/brief/brief-field.tsx#BriefField', clientProps: { choices: briefChoices } },
        },
      },
    },
  ],
});
