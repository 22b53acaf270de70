import { url } from '@pantograph/contract';
import { z } from 'zod';
import { documentBase } from './document-base.js';

const from = z
  .string()
  .trim()
  .max(300)
  .regex(/^\/(?!\/)[^?#\s\\]*$/, { error: 'is not a path of this site; write one such as /old/path/' })
  .meta({ label: 'Old address' });

const to = url({ label: 'Leads to' }).refine((href) => /^(?:page:|post:|\/(?!\/)|https:\/\/)/.test(href), {
  error: 'is no place to lead to; write page:KEY, post:KEY, a path such as /pilot/, or an address with https:',
});

const redirectSchema = z
  .strictObject({ from, to: to.optional(), gone: z.literal(true).optional() })
  .refine(({ to, gone }) => (to === undefined) !== (gone === undefined), {
    error: 'needs either "to", the place it leads to, or "gone: true"',
  });

export const redirectsSchema = z.strictObject({
  ...documentBase('redirects'),
  key: z.literal('redirects'),
  locale: z.literal('-'),
  redirects: z.array(redirectSchema).max(20_000),
});

/** An address that a brand's site had, and where it leads now; or that what stood there is gone. */
export type Redirect = z.infer<typeof redirectSchema>;

/** The redirects of a brand, in all its languages. */
export type RedirectsDocument = z.infer<typeof redirectsSchema>;
