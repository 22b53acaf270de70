import { action, choice, defineComponent, group, image, list, type PropsOf, text } from '@pantograph/contract';
import { z } from 'zod';
import { note, sectionFields } from '../section/section-fields.js';

/** The people behind it. */
export const team = defineComponent({
  name: 'team',
  label: 'People',
  kind: 'section',
  group: 'proof',
  description: 'Introduces the people behind it.',
  props: z.strictObject({
    anchor: sectionFields.anchor,
    variant: choice({
      label: 'Composition',
      options: { grid: 'Portraits side by side', roster: 'A list in ruled rows' },
    }).optional(),
    kicker: sectionFields.kicker,
    title: sectionFields.title,
    body: sectionFields.body,
    items: list(
      group(
        {
          name: text({ label: 'Name', role: 'title', max: 60 }),
          role: text({ label: 'What she or he does', role: 'attribution', max: 80 }),
          body: text({ label: 'Text', role: 'body', max: 240, multiline: true }).optional(),
          image: image({ label: 'Portrait' }).optional(),
          link: action({ label: 'Link', help: 'Such as an address to write to.' }).optional(),
        },
        { label: 'Person', role: 'item' },
      ),
      { label: 'People', min: 1, max: 24 },
    ),
    primary: action({ label: 'Action', help: 'Such as: See open positions.' }).optional(),
    note: note(240),
  }),
});

export type TeamProps = PropsOf<typeof team>;
