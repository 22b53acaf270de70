import { defineComponent, number, type PropsOf, text } from '@pantograph/contract';
import { z } from 'zod';

/** How much of something is done. It is the browser's own progress element, tied to its label. */
export const progress = defineComponent({
  name: 'progress',
  label: 'Progress',
  kind: 'primitive',
  description: 'Says how much of something is done, or only that it is under way.',
  props: z.strictObject({
    id: text({ label: 'Id', help: 'Unique on the page: ties the label to the bar.', max: 60 }),
    label: text({ label: 'Label', role: 'label', max: 80 }),
    value: number({ label: 'Done', help: 'Left out where it is not known how much.', min: 0 }).optional(),
    max: number({ label: 'Of', help: '100 if left out.', min: 0 }).optional(),
    valueText: text({
      label: 'In words',
      help: 'Shown, and read aloud in place of a percentage: “3 of 12 files”.',
      role: 'note',
      max: 60,
    }).optional(),
  }),
});

export type ProgressProps = PropsOf<typeof progress>;
