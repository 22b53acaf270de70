import { choice, defineComponent, type PropsOf, text } from '@pantograph/contract';
import { z } from 'zod';

/** A line between what does not belong together. */
export const divider = defineComponent({
  name: 'divider',
  label: 'Divider',
  kind: 'primitive',
  description: 'Parts things with a line, and a word on it where one helps.',
  props: z.strictObject({
    label: text({ label: 'Label', help: 'A word on the line, such as “or”.', role: 'label', max: 60 }).optional(),
    orientation: choice({
      label: 'Direction',
      options: { horizontal: 'Across', vertical: 'Upright, between things in a row' },
    }).optional(),
  }),
});

export type DividerProps = PropsOf<typeof divider>;
