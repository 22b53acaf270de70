import type { Field } from 'payload';
import { brands } from '../project/brands.ts';

/** What every document has beside its content: its brand, what names it in references, and its revision. */
export function documentFields(): Field[] {
  return [
    {
      name: 'brand',
      type: 'text',
      index: true,
      admin: {
        position: 'sidebar',
        components: {
          Field: {
            path: '/admin/document/brand-field.tsx#BrandField',
            clientProps: { options: Object.fromEntries([...brands].map(([id, { name }]) => [id, name])) },
          },
        },
      },
    },
    {
      name: 'key',
      type: 'text',
      index: true,
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: 'What links call it. It stays when title and address change.',
        condition: (data) => Boolean(data?.id),
      },
    },
    { name: 'rev', type: 'number', defaultValue: 0, admin: { hidden: true } },
    /** The name that whoever saved this revision had then. */
    { name: 'savedBy', type: 'text', admin: { hidden: true } },
  ];
}
