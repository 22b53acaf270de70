import { action, choice, defineComponent, group, image, list, type PropsOf, text } from '@pantograph/contract';
import { z } from 'zod';
import { note, sectionFields } from '../section/section-fields.js';

/** What happened when, or what will. */
export const timeline = defineComponent({
  name: 'timeline',
  label: 'Timeline',
  kind: 'section',
  group: 'story',
  description: 'Says what happened when, or what will, in the order of time.',
  props: z.strictObject({
    anchor: sectionFields.anchor,
    variant: choice({
      label: 'Composition',
      options: { log: 'Dates in a column of their own, ruled', stem: 'On both sides of a line' },
    }).optional(),
    kicker: sectionFields.kicker,
    title: sectionFields.title,
    body: sectionFields.body,
    items: list(
      group(
        {
          date: text({ label: 'When', help: 'As readers say it: March 2024, 22:10, Week 14.', role: 'label', max: 30 }),
          title: text({ label: 'Title', role: 'title', max: 80 }),
          body: text({ label: 'Text', role: 'body', max: 280, multiline: true }).optional(),
          image: image({ label: 'Picture' }).optional(),
          link: action({ label: 'Link' }).optional(),
        },
        { label: 'Entry', role: 'item' },
      ),
      { label: 'Entries', help: 'The earliest first.', min: 2, max: 16 },
    ),
    note: note(240),
  }),
});

export type TimelineProps = PropsOf<typeof timeline>;
