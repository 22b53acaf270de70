import { action, choice, defineComponent, group, image, list, type PropsOf, text } from '@pantograph/contract';
import { z } from 'zod';
import { note, sectionFields } from '../section/section-fields.js';

/** What happens one after the other. */
export const steps = defineComponent({
  name: 'steps',
  label: 'Steps',
  kind: 'section',
  group: 'story',
  description: 'Says what happens first, next and last.',
  props: z.strictObject({
    anchor: sectionFields.anchor,
    variant: choice({
      label: 'Composition',
      options: {
        row: 'Side by side on one line',
        column: 'One under the other, beside the title',
        pictures: 'Large figures and pictures',
      },
    }).optional(),
    kicker: sectionFields.kicker,
    title: sectionFields.title,
    body: sectionFields.body,
    items: list(
      group(
        {
          title: text({ label: 'Title', role: 'title', max: 60 }),
          body: text({ label: 'Text', role: 'body', max: 240, multiline: true }),
          duration: text({ label: 'How long', help: 'Such as: ten minutes.', role: 'label', max: 24 }).optional(),
          image: image({ label: 'Picture', help: 'Shown where steps have large pictures.' }).optional(),
          link: action({ label: 'Link' }).optional(),
        },
        { label: 'Step', role: 'item' },
      ),
      { label: 'Steps', min: 2, max: 8 },
    ),
    primary: action({ label: 'Action' }).optional(),
    note: note(240),
  }),
});

export type StepsProps = PropsOf<typeof steps>;
