import { choice, defineComponent, group, list, type PropsOf, text } from '@pantograph/contract';
import { z } from 'zod';
import { note, sectionFields } from '../section/section-fields.js';

/** A few figures, and where they come from. */
export const stats = defineComponent({
  name: 'stats',
  label: 'Figures',
  kind: 'section',
  group: 'proof',
  description: 'Gives a few figures, and says where they come from.',
  props: z.strictObject({
    anchor: sectionFields.anchor,
    variant: choice({
      label: 'Composition',
      options: { row: 'Side by side', column: 'One under the other, beside the title', feature: 'The first one large' },
    }).optional(),
    kicker: sectionFields.kicker,
    title: sectionFields.title.optional(),
    items: list(
      group(
        {
          value: text({ label: 'Value', help: 'With its unit.', role: 'figure', max: 16 }),
          label: text({ label: 'Label', role: 'label', max: 80 }),
          note: note(160),
        },
        { label: 'Figure', role: 'item' },
      ),
      { label: 'Figures', min: 2, max: 6 },
    ),
    note: note(240),
  }),
});

export type StatsProps = PropsOf<typeof stats>;
