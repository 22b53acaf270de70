import { text } from '@pantograph/contract';
import type { CollectionConfig } from 'payload';
import { inOwnBrands, versionsInOwnBrands } from '../access/access.ts';
import { plainList } from '../admin/admin-frame.ts';
import { guards } from '../guard/guards.ts';
import { checkLeaf } from '../model/check-leaf.ts';
import { documentFields } from './document-fields.ts';

/** What belongs together for a while: a brief, its time, and its pages and posts. */
export const campaigns: CollectionConfig = {
  slug: 'campaigns',
  labels: { singular: 'Campaign', plural: 'Campaigns' },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'starts', 'ends', 'brand'],
    components: { views: plainList },
    pagination: { defaultLimit: 50 },
  },
  access: {
    create: inOwnBrands('write'),
    read: inOwnBrands(),
    readVersions: versionsInOwnBrands,
    update: inOwnBrands('write'),
    delete: inOwnBrands('delete'),
  },
  disableDuplicate: true,
  versions: { maxPerDoc: 100 },
  hooks: guards,
  fields: [
    {
      name: 'title',
      type: 'text',
      validate: checkLeaf(text({ label: 'Title', max: 120 }), 'Title'),
    },
    {
      name: 'brief',
      type: 'textarea',
      validate: checkLeaf(text({ label: 'Brief', max: 5000, multiline: true }), 'Brief'),
      admin: { description: 'Whom it is for, what it is to bring about, and how that is measured.', rows: 6 },
    },
    {
      type: 'row',
      fields: [
        { name: 'starts', type: 'date', admin: { date: { pickerAppearance: 'dayOnly' } } },
        {
          name: 'ends',
          type: 'date',
          admin: { date: { pickerAppearance: 'dayOnly' } },
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
    ...documentFields(),
  ],
};
