import { z } from 'zod';
import { localised } from './localised.js';

const title = localised({ label: 'Title', role: 'title', max: 120 }).optional();
const body = localised({ label: 'Text', role: 'body', max: 5000, multiline: true }).optional();
const message = localised({ label: 'Text', role: 'body', max: 5000, multiline: true });

const email = z.strictObject({
  subject: localised({ label: 'Subject', max: 150 }).optional(),
  preheader: localised({ label: 'Preheader', help: 'Shown beside the subject in an inbox.', max: 200 }).optional(),
  title,
  body,
});

/** Words of one's own for a channel; what is not written here comes from the rest of the brief. */
export const briefCopySchema = z.strictObject({
  'landing-page': z
    .strictObject({ title, description: localised({ label: 'Description', max: 300 }).optional(), body })
    .meta({ label: 'Landing page' })
    .optional(),
  post: z.array(z.strictObject({ title, body })).max(10).meta({ label: 'Blog posts' }).optional(),
  email: z.array(email).max(10).meta({ label: 'Emails' }).optional(),
  /** By network; `all` is for those that have none of their own. */
  social: z
    .record(
      z.string().regex(/^[a-z]+$/, { error: 'is not the name of a network; write one such as linkedin' }),
      z.array(message).max(50),
    )
    .meta({ label: 'Social posts' })
    .optional(),
  banner: z.strictObject({ title, body }).meta({ label: 'Banners' }).optional(),
  print: z.strictObject({ title, body }).meta({ label: 'Print' }).optional(),
  sms: message.optional(),
  push: z.strictObject({ title, body }).meta({ label: 'Push message' }).optional(),
  calendar: z.strictObject({ title, body }).meta({ label: 'Calendar' }).optional(),
});

export type BriefCopy = z.infer<typeof briefCopySchema>;
