import { defineComponent, type PropsOf, text, toggle } from '@pantograph/contract';
import { z } from 'zod';
import { fieldProps } from '../field/field-props.js';

/** Turns something on or off, at once. It is a checkbox that says so. */
export const switchContract = defineComponent({
  name: 'switch',
  label: 'Switch',
  kind: 'primitive',
  description: 'Turns something on or off, at once.',
  props: z.strictObject({
    ...fieldProps,
    label: text({ label: 'Label', role: 'label', max: 240 }),
    checked: toggle({ label: 'Checked' }).optional(),
    value: text({ label: 'Value', help: 'What the form sends when it is on; “on” without it.', max: 200 }).optional(),
  }),
  events: { checkedChange: { label: 'It was turned on or off', parameters: 'checked: boolean' } },
  models: { checked: { event: 'checkedChange' } },
});

export type SwitchProps = PropsOf<typeof switchContract> & { onCheckedChange?: (checked: boolean) => void };
