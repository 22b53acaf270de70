import { action, choice, defineComponent, group, image, list, type PropsOf, text, url } from '@pantograph/contract';
import { z } from 'zod';
import { sectionFields } from '../section/section-fields.js';

/** A day, as machines read it. */
const dayPattern = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** What there is to read, each with its day and its first words. */
export const articleList = defineComponent({
  name: 'article-list',
  label: 'Articles',
  kind: 'section',
  group: 'story',
  description: 'Lists what there is to read, with dates, pictures and first words.',
  props: z.strictObject({
    anchor: sectionFields.anchor,
    variant: choice({
      label: 'Composition',
      options: { cards: 'Cards', rows: 'Ruled rows', lead: 'The first one large' },
    }).optional(),
    kicker: sectionFields.kicker,
    title: sectionFields.title,
    body: sectionFields.body,
    items: list(
      group(
        {
          title: text({ label: 'Title', role: 'title', max: 120 }),
          href: url({ label: 'Address' }).optional(),
          kicker: text({ label: 'Kicker', help: 'What it is about.', role: 'kicker', max: 40 }).optional(),
          date: text({ label: 'Date', help: 'As readers read it: 14 May 2027.', role: 'note', max: 40 }).optional(),
          day: z
            .string()
            .regex(dayPattern, { error: 'is not a day; write the year, the month and the day, such as 2027-05-14' })
            .meta({ label: 'Day', control: 'text', help: 'The same for machines: 2027-05-14.' })
            .optional(),
          excerpt: text({ label: 'Excerpt', role: 'body', max: 240, multiline: true }).optional(),
          image: image({ label: 'Picture' }).optional(),
        },
        { label: 'Article', role: 'item' },
      ),
      { label: 'Articles', min: 1, max: 12 },
    ),
    more: action({ label: 'Link to more' }).optional(),
  }),
});

export type ArticleListProps = PropsOf<typeof articleList>;
