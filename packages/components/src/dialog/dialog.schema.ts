import { choice, defineComponent, type PropsOf, toggle } from '@pantograph/contract';
import { z } from 'zod';
import { modalProps } from './modal-props.js';

/** Asks for something before the page goes on. It is a dialog element: the page behind it can neither be pressed nor read. */
export const dialog = defineComponent({
  name: 'dialog',
  label: 'Dialog',
  kind: 'primitive',
  description: 'Asks for something before the page goes on.',
  props: z.strictObject({
    ...modalProps,
    alert: toggle({
      label: 'Asks for an answer',
      help: 'Read aloud as an alert, with its content; a press beside it does not close it unless you say so.',
    }).optional(),
    size: choice({ label: 'Size', options: { s: 'Small', m: 'Medium', l: 'Large' } }).optional(),
  }),
  slots: {
    default: { label: 'Content' },
    actions: { label: 'Actions', help: 'Its buttons; the one that goes on comes first.' },
  },
  events: { openChange: { label: 'It opened or closed', parameters: 'open: boolean' } },
  models: { open: { event: 'openChange' } },
});

export type DialogProps = PropsOf<typeof dialog> & { onOpenChange?: (open: boolean) => void };
