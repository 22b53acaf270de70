import { choice, defineComponent, type PropsOf, toggle } from '@pantograph/contract';
import { z } from 'zod';
import { buttonLook } from './button-look.js';

/** Does something on the page it stands on. What leads elsewhere is a link button. */
export const button = defineComponent({
  name: 'button',
  label: 'Button',
  kind: 'primitive',
  description: 'Does something here: sends a form, opens a dialog.',
  props: z.strictObject({
    ...buttonLook,
    type: choice({
      label: 'Type',
      options: { button: 'Button', submit: 'Sends the form', reset: 'Resets the form' },
    }).optional(),
    disabled: toggle({ label: 'Disabled' }).optional(),
  }),
  slots: { default: { label: 'Words', help: 'Say what happens.' } },
});

export type ButtonProps = PropsOf<typeof button>;
