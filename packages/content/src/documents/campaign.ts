import { text, url } from '@pantograph/contract';
import { z } from 'zod';
import { briefCopySchema } from './brief-copy.js';
import { dayOrMoment } from './day-or-moment.js';
import { localised } from './localised.js';
import { templateNames } from './page.js';
import { slugProblem } from './slug-problem.js';

const dateError = { error: 'is not a date; write one such as 2027-05-14' };
const day = z.union([...dayOrMoment, z.iso.datetime({ local: true })], dateError);

const document = z.string().refine((name) => slugProblem(/^(?:page|post):(.+)$/.exec(name)?.[1] ?? '/') === undefined, {
  error: 'names no page or post; write page:KEY or post:KEY',
});

const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'is not a language tag; write one such as en or pt-BR' });

const goal = z.union(
  [
    localised({ label: 'Goal', max: 300 }),
    z.strictObject({
      metric: localised({ label: 'Metric', help: 'Such as: pilots signed.', max: 120 }),
      target: z.union([z.number(), text({ label: 'Target', max: 40 })]).meta({ label: 'Target' }),
      by: day.meta({ label: 'By' }).optional(),
    }),
  ],
  { error: 'is no goal; write a sentence, or { metric: ..., target: ..., by: ... }' },
);

const keyMessage = z.union(
  [
    localised({ label: 'Message', role: 'body', max: 400 }),
    z.strictObject({
      title: localised({ label: 'Title', role: 'title', max: 80 }),
      body: localised({ label: 'Text', role: 'body', max: 500, multiline: true }).optional(),
    }),
  ],
  { error: 'is no message; write a sentence, or { title: ..., body: ... }' },
);

const proof = z.union(
  [
    localised({ label: 'Proof', role: 'body', max: 400 }),
    z.strictObject({
      figure: localised({ label: 'Figure', help: 'Such as: 11 %.', role: 'figure', max: 24 }).optional(),
      claim: localised({ label: 'Claim', role: 'body', max: 300 }),
      source: localised({
        label: 'Source',
        help: 'Where it was measured, and by whom.',
        role: 'note',
        max: 300,
      }).optional(),
    }),
  ],
  { error: 'is no proof; write a sentence, or { figure: ..., claim: ..., source: ... }' },
);

const picture = z.strictObject({
  src: z.string().min(1).max(500).meta({ label: 'File', help: 'Such as media/quay.svg.' }),
  alt: z.union([z.literal(''), localised({ label: 'Alternative text', max: 300 })]).meta({ label: 'Alternative text' }),
});

const takesPlace = z.strictObject({
  name: localised({ label: 'Name', max: 120 }),
  start: day.meta({ label: 'Begins' }),
  end: day.meta({ label: 'Ends' }),
  place: localised({ label: 'Place', max: 120 }),
  address: localised({ label: 'Address', max: 200 }).optional(),
});

/** What a channel is asked for, where it is more than the channel itself. */
const channelOptions = z.strictObject({
  /** How many: emails, posts of a blog, posts for each network. */
  count: z.int().min(1).max(50).meta({ label: 'How many' }).optional(),
  /** Networks, sizes or services; all that the channel has, or what is usual, without it. */
  formats: z.array(z.string().min(1).max(60)).min(1).max(40).meta({ label: 'Formats' }).optional(),
});

const channelList = z.union(
  [
    z.array(z.string().min(1).max(60)).max(40),
    z.record(
      z.string().min(1).max(60),
      z.union([z.null(), z.literal(true), channelOptions], {
        error: 'does not say what is asked of the channel; leave it empty, or write { count: 3, formats: [...] }',
      }),
    ),
  ],
  { error: 'is no list of channels; write one such as [landing-page, email, social]' },
);

/** The fields of a brief: what a campaign wants and has to say, in words of people. Texts may be given in several languages. */
const briefFields = {
  brand: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, { error: 'is not the id of a brand' })
    .meta({ label: 'Brand' })
    .optional(),
  template: z.enum(templateNames).meta({ label: 'Template', help: 'What the landing page is made from.' }).optional(),
  language: languageTag.meta({ label: 'Language', help: 'In which the brief is written.' }).optional(),
  locales: z.array(languageTag).min(1).max(40).meta({ label: 'Languages' }).optional(),
  goals: z.array(goal).max(10).meta({ label: 'Goals' }).optional(),
  audience: localised({ label: 'Audience', max: 600, multiline: true }).optional(),
  offer: localised({ label: 'Offer', help: 'One sentence.', role: 'body', max: 300 }).optional(),
  keyMessages: z
    .array(keyMessage)
    .max(30)
    .meta({ label: 'Key messages', help: 'The most important first.' })
    .optional(),
  proof: z.array(proof).max(20).meta({ label: 'Proof' }).optional(),
  callToAction: z
    .strictObject({
      label: localised({ label: 'Label', help: 'Say what happens.', role: 'label', max: 40 }),
      href: url({ label: 'Address' }).optional(),
    })
    .meta({ label: 'Call to action' })
    .optional(),
  timeZone: z
    .string()
    .refine(isTimeZone, { error: 'is not a time zone; write one such as Europe/Berlin' })
    .meta({ label: 'Time zone' })
    .optional(),
  event: takesPlace.meta({ label: 'Event' }).optional(),
  keywords: z
    .array(localised({ label: 'Keyword', max: 60 }))
    .max(30)
    .meta({ label: 'Keywords' })
    .optional(),
  channels: channelList.meta({ label: 'Channels' }).optional(),
  images: z.array(picture).max(20).meta({ label: 'Pictures' }).optional(),
  sender: z
    .strictObject({ name: text({ label: 'Name', max: 120 }), email: z.email({ error: 'is not an address of mail' }) })
    .meta({ label: 'Sender' })
    .optional(),
  legal: localised({ label: 'Legal line', help: 'Below everything.', role: 'note', max: 600 }).optional(),
  budget: z
    .union(
      [
        text({ label: 'Budget', max: 120 }),
        z.strictObject({
          amount: z.number().nonnegative(),
          currency: z.string().regex(/^[A-Z]{3}$/, { error: 'is not a currency; write one such as EUR' }),
        }),
      ],
      { error: 'is no budget; write { amount: 18000, currency: EUR }, or a text in quotes' },
    )
    .meta({ label: 'Budget' })
    .optional(),
  owner: text({ label: 'Owner', max: 120 }).optional(),
  copy: briefCopySchema.meta({ label: 'Words of its own' }).optional(),
};

/** The fields of a campaign: a brief, and what belongs together for a while. Nothing of it is published as it stands. */
export const campaignSchema = z
  .strictObject({
    title: localised({ label: 'Title', max: 120 }).optional(),
    brief: text({ label: 'Brief', max: 5000, multiline: true }).optional(),
    starts: day.meta({ label: 'Starts' }).optional(),
    ends: day.meta({ label: 'Ends' }).optional(),
    documents: z.array(document).max(1000).optional(),
    ...briefFields,
  })
  .refine(({ starts, ends }) => !starts || !ends || starts.slice(0, 10) <= ends.slice(0, 10), {
    path: ['ends'],
    error: 'is before "starts"',
  });

/** What a file of `campaigns/` holds. */
export type Campaign = z.infer<typeof campaignSchema>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
