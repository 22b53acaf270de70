import type { PayloadRequest } from 'payload';
import { guards } from '../guard/guards.ts';
import { ringOutbox } from '../outbox/waiting.ts';
import { refuseOverLive, sendRedirects } from '../publishing/redirects.ts';
import { wrongTarget } from '../publishing/wrong-target.ts';
import { plainCollection } from './plain-collection.ts';

interface RedirectOptions {
  siblingData: { gone?: boolean; brand?: unknown };
  req: PayloadRequest;
}

async function send(req: PayloadRequest, brand: string): Promise<void> {
  await sendRedirects(req, brand);
  ringOutbox();
}

/** Where old addresses lead. They are live as soon as they are saved, so only who settles a brand writes them. */
export const redirects = plainCollection({
  slug: 'redirects',
  labels: { singular: 'Redirect', plural: 'Redirects' },
  columns: ['from', 'to', 'gone', 'brand'],
  group: 'Brand',
  may: { create: ['settle'], update: ['settle'], delete: ['settle'] },
  hooks: {
    ...guards,
    afterChange: [
      ...(guards.afterChange ?? []),
      async ({ doc, req }) => {
        await refuseOverLive(req, doc);
        await send(req, doc.brand);
      },
    ],
    afterDelete: [...(guards.afterDelete ?? []), ({ doc, req }) => send(req, doc.brand)],
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
      validate: async (value: unknown, { siblingData, req }: RedirectOptions) => {
        if (siblingData.gone) return !value || 'What is gone leads nowhere: empty this, or untick “Gone”.';
        if (typeof value !== 'string') return '“Leads to” is page:KEY, post:KEY, a path or a whole address.';
        return (await wrongTarget(req, String(siblingData.brand), value)) ?? true;
      },
    },
    { name: 'gone', label: 'Gone for good', type: 'checkbox' },
  ],
});
