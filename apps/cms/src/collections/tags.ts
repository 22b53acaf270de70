import { text } from '@pantograph/contract';
import { usesPanel } from '../admin/document/document-panels.ts';
import { checkLeaf } from '../model/check-leaf.ts';
import { plainCollection } from './plain-collection.ts';

/** What posts are about, named in each language. */
export const tags = plainCollection({
  slug: 'tags',
  labels: { singular: 'Tag', plural: 'Tags' },
  columns: ['label', 'brand'],
  group: 'Building blocks',
  may: { create: ['write', 'settle'], update: ['write', 'settle', 'translate'], delete: ['delete'] },
  fields: [
    {
      name: 'label',
      type: 'text',
      localized: true,
      validate: checkLeaf(text({ label: 'Label', max: 40 }), 'Label'),
    },
  ],
  panels: [usesPanel],
});
