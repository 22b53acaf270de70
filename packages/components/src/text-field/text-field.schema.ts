import { choice, defineComponent, number, type PropsOf, text, toggle } from '@pantograph/contract';
import { z } from 'zod';
import { fieldProps } from '../field/field-props.js';

/** Asks for one line of text, with its label, help and error tied to it. */
export const textField = defineComponent({
  name: 'text-field',
  label: 'Text field',
  kind: 'primitive',
  description: 'Asks for one line of text.',
  props: z.strictObject({
    ...fieldProps,
    type: choice({
      label: 'Type',
      options: {
        text: 'Text',
        email: 'Email',
        tel: 'Telephone',
        url: 'Address',
        search: 'Search',
        password: 'Password',
      },
    }).optional(),
    value: z.string().max(2000).meta({ label: 'Value', control: 'text' }).optional(),
    placeholder: text({ label: 'Placeholder', help: 'An example, never the label.', max: 60 }).optional(),
    autocomplete: text({
      label: 'Autocomplete',
      help: 'What the browser may fill in, such as email.',
      max: 60,
    }).optional(),
    maxlength: number({ label: 'Greatest length', help: 'In characters.', min: 1, integer: true }).optional(),
    pattern: text({
      label: 'Pattern',
      help: 'A regular expression that all of the value has to match. Say in the help what is expected.',
      max: 200,
    }).optional(),
    readonly: toggle({ label: 'Read only', help: 'It can be read and copied, and is sent.' }).optional(),
  }),
  events: { valueChange: { label: 'Someone typed', parameters: 'value: string' } },
  models: { value: { event: 'valueChange' } },
});

export type TextFieldProps = PropsOf<typeof textField> & { onValueChange?: (value: string) => void };
