import { defineComponent, type PropsOf, text, toggle } from '@pantograph/contract';
import { z } from 'zod';
import { fieldProps } from '../field/field-props.js';

/** Asks for yes or no, and sends it with the form. What takes effect at once is a switch. */
export const checkbox = defineComponent({
  name: 'checkbox',
  label: 'Checkbox',
  kind: 'primitive',
  description: 'Asks for yes or no.',
  props: z.strictObject({
    ...fieldProps,
    label: text({ label: 'Label', role: 'label', max: 240 }),
    checked: toggle({ label: 'Checked' }).optional(),
    value: text({
      label: 'Value',
      help: 'What the form sends when it is checked; “on” without it.',
      max: 200,
    }).optional(),
  }),
  events: { checkedChange: { label: 'It was checked or unchecked', parameters: 'checked: boolean' } },
  models: { checked: { event: 'checkedChange' } },
});

export type CheckboxProps = PropsOf<typeof checkbox> & { onCheckedChange?: (checked: boolean) => void };
