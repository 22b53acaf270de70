import { image, text } from '@pantograph/contract';
import { z } from 'zod';
import { dayOrMoment } from './day-or-moment.js';
import { documentBase, keySchema } from './document-base.js';

/** A heading of a post: `id` is the id of its element. */
export const outlineEntrySchema = z.strictObject({
  depth: z.int().min(2).max(3),
  id: z.string().min(1),
  text: z.string().min(1),
});

export type OutlineEntry = z.infer<typeof outlineEntrySchema>;

/** The longest body a post may have, in characters of stored HTML. */
export const longestBody = 4_000_000;

const date = z.union(dayOrMoment, {
  error: 'is not a date; write one such as 2027-05-14',
});

export const postSchema = z.strictObject({
  ...documentBase('post'),
  title: text({ label: 'Title', role: 'title', max: 200 }),
  description: text({ label: 'Description', help: 'Shown in lists, by search engines and in shared links.', max: 300 }),
  /** ISO 8601, a day or a moment. */
  date: date.meta({ label: 'Date' }),
  updated: date.meta({ label: 'Updated' }).optional(),
  /** Keys of author documents, the first named first. */
  authors: z.array(keySchema).max(20).meta({ label: 'Authors', help: 'The first is named first.' }),
  tags: z
    .array(text({ label: 'Tag', max: 40 }))
    .max(20)
    .meta({ label: 'Tags' }),
  image: image({ label: 'Picture' }).optional(),
  /** Sanitised HTML: code highlighted, headings with ids. May be empty, where a post is only its title. */
  body: z.string().max(longestBody).meta({ label: 'Text' }),
  /** The headings of depth 2 and 3. */
  outline: z.array(outlineEntrySchema),
  /** Whole minutes it takes to read, at least 1. */
  minutes: z.int().min(1),
});

/** A post of the blog. */
export type PostDocument = z.infer<typeof postSchema>;
