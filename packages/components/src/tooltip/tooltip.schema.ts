import { choice, defineComponent, type PropsOf, text } from '@pantograph/contract';
import { z } from 'zod';

/**
 * Adds a few words to a button or field that has a name already. They appear under the pointer and on focus, stay while the
 * pointer is on them, and go with Escape.
 */
export const tooltip = defineComponent({
  name: 'tooltip',
  label: 'Tooltip',
  kind: 'primitive',
  description: 'Adds a few words to a button or field that has a name already.',
  props: z.strictObject({
    id: text({ label: 'Id', help: 'Unique on the page: ties the words to what they are about.', max: 60 }),
    content: text({ label: 'Words', help: 'Never the only name of what they are about.', role: 'note', max: 160 }),
    placement: choice({
      label: 'Placement',
      help: 'Where there is no room it goes to the other side.',
      options: { top: 'Above', bottom: 'Below' },
    }).optional(),
  }),
  slots: {
    default: {
      label: 'What it is about',
      help: 'A button, a link or a field. Give it aria-describedby with the id; with script it is given to the first one.',
    },
  },
});

export type TooltipProps = PropsOf<typeof tooltip>;
