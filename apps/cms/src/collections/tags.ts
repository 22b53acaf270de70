import { text } from '@pantograph/contract';
import type { CollectionConfig } from 'payload';
import { inOwnBrands } from '../access/access.ts';
import { plainList } from '../admin/admin-frame.ts';
import { usesPanel } from '../admin/document/document-panels.ts';
import { guards } from '../guard/guards.ts';
import { checkLeaf } from '../model/check-leaf.ts';
import { documentFields } from './document-fields.ts';

/** What posts are about, named in each language. */
export const tags: CollectionConfig = {
  slug: 'tags',
  labels: { singular: 'Tag', plural: 'Tags' },
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['label', 'brand'],
    group: 'Building blocks',
    components: { views: plainList },
    pagination: { defaultLimit: 50 },
  },
  access: {
    create: inOwnBrands('write', 'settle'),
    read: inOwnBrands(),
    update: inOwnBrands('write', 'settle', 'translate'),
    delete: inOwnBrands('delete'),
  },
  disableDuplicate: true,
  hooks: guards,
  fields: [
    {
      name: 'label',
      type: 'text',
      localized: true,
      validate: checkLeaf(text({ label: 'Label', max: 40 }), 'Label'),
    },
    ...documentFields(),
    usesPanel,
  ],
};
