import { choice, defineComponent, type PropsOf } from '@pantograph/contract';
import { z } from 'zod';
import { modalProps } from '../dialog/modal-props.js';

/** Slides in from an edge, over the page, which waits. */
export const drawer = defineComponent({
  name: 'drawer',
  label: 'Drawer',
  kind: 'primitive',
  description: 'Shows more from an edge of the window while the page waits.',
  props: z.strictObject({
    ...modalProps,
    side: choice({
      label: 'Side',
      help: 'Start and end follow the direction of the text.',
      options: { end: 'At the end of the line', start: 'At the start of the line', bottom: 'At the bottom' },
    }).optional(),
  }),
  slots: {
    default: { label: 'Content' },
    actions: { label: 'Actions', help: 'Its buttons; they stay in view.' },
  },
  events: { openChange: { label: 'It opened or closed', parameters: 'open: boolean' } },
  models: { open: { event: 'openChange' } },
});

export type DrawerProps = PropsOf<typeof drawer> & { onOpenChange?: (open: boolean) => void };
