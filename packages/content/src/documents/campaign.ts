import { text } from '@pantograph/contract';
import { z } from 'zod';
import { slugProblem } from './slug-problem.js';

const day = z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
  error: 'is not a date; write one such as 2027-05-14',
});

const document = z.string().refine((name) => slugProblem(/^(?:page|post):(.+)$/.exec(name)?.[1] ?? '/') === undefined, {
  error: 'names no page or post; write page:KEY or post:KEY',
});

/** The fields of a campaign: what belongs together for a while. Nothing of it is published. */
export const campaignSchema = z
  .strictObject({
    title: text({ label: 'Title', max: 120 }).optional(),
    brief: text({ label: 'Brief', max: 5000, multiline: true }).optional(),
    starts: day.optional(),
    ends: day.optional(),
    documents: z.array(document).max(1000).optional(),
  })
  .refine(({ starts, ends }) => !starts || !ends || Date.parse(starts) <= Date.parse(ends), {
    path: ['ends'],
    error: 'is before "starts"',
  });

/** What a file of `campaigns/` holds. */
export type Campaign = z.infer<typeof campaignSchema>;
