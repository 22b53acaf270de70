import { url } from '@pantograph/contract';
import type { CollectionConfig } from 'payload';
import { inOwnBrands } from '../access/access.ts';
import { plainList } from '../admin/admin-frame.ts';
import { guards } from '../guard/guards.ts';
import { ringOutbox } from '../outbox/waiting.ts';
import { sendRedirects } from '../publishing/redirects.ts';
import { documentFields } from './document-fields.ts';

const target = url({ label: 'Leads to' });

/** Where old addresses lead. They are live as soon as they are saved, so only who settles a brand writes them. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: 'Redirect', plural: 'Redirects' },
  admin: {
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'gone', 'brand'],
    group: 'Brand',
    components: { views: plainList },
    pagination: { defaultLimit: 50 },
  },
  access: {
    create: inOwnBrands('settle'),
    read: inOwnBrands(),
    update: inOwnBrands('settle'),
    delete: inOwnBrands('settle'),
  },
  disableDuplicate: true,
  hooks: {
    ...guards,
    afterChange: [
      ...(guards.afterChange ?? []),
      async ({ doc, req }) => {
        await sendRedirects(req, doc.brand);
        ringOutbox();
      },
    ],
    afterDelete: [
      ...(guards.afterDelete ?? []),
      async ({ doc, req }) => {
        await sendRedirects(req, doc.brand);
        ringOutbox();
      },
    ],
  },
  fields: [
    {
      name: 'from',
      label: 'Old address',
      type: 'text',
      index: true,
      validate: (value: unknown) =>
        (typeof value === 'string' && /^\/[^\s?#\\]*$/.test(value) && !/\/\.{1,2}(?:\/|$)|\/\//.test(value)) ||
        '“Old address” begins with a slash, such as /spring-sale/.',
    },
    {
      name: 'to',
      label: 'Leads to',
      type: 'text',
      validate: (value: unknown, { siblingData }: { siblingData: { gone?: boolean } }) => {
        if (siblingData.gone) return !value || 'What is gone leads nowhere: empty this, or untick “Gone”.';
        return target.safeParse(value).success || '“Leads to” is page:KEY, post:KEY, a path or a whole address.';
      },
    },
    { name: 'gone', label: 'Gone for good', type: 'checkbox' },
    ...documentFields(),
  ],
};
