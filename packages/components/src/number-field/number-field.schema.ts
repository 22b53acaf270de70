import { defineComponent, number, type PropsOf, text, toggle } from '@pantograph/contract';
import { z } from 'zod';
import { fieldProps } from '../field/field-props.js';

/** Asks for a number. What only looks like one (a postcode, a card’s number) is a text field. */
export const numberField = defineComponent({
  name: 'number-field',
  label: 'Number field',
  kind: 'primitive',
  description: 'Asks for a number.',
  props: z.strictObject({
    ...fieldProps,
    value: number({ label: 'Value', help: 'Left out where it is empty.' }).optional(),
    min: number({ label: 'Least', help: 'From 0 on, phones show keys without a minus.' }).optional(),
    max: number({ label: 'Greatest' }).optional(),
    step: number({
      label: 'Step',
      help: 'From the least value on, or from 0; one without it, so that only whole numbers are taken.',
      min: Number.MIN_VALUE,
    }).optional(),
    placeholder: text({ label: 'Placeholder', help: 'An example, never the label.', max: 60 }).optional(),
    autocomplete: text({
      label: 'Autocomplete',
      help: 'What the browser may fill in, such as bday-year.',
      max: 60,
    }).optional(),
    readonly: toggle({ label: 'Read only', help: 'It can be read and copied, and is sent.' }).optional(),
  }),
  events: {
    valueChange: { label: 'Someone typed a number, stepped, or emptied it', parameters: 'value: number | undefined' },
  },
  models: { value: { event: 'valueChange' } },
});

export type NumberFieldProps = PropsOf<typeof numberField> & { onValueChange?: (value: number | undefined) => void };
