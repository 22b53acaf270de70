import { choice, defineComponent, type PropsOf, text, toggle } from '@pantograph/contract';
import { z } from 'zod';

/** Asks for one line of text, with its label, help and error tied to it. */
export const textField = defineComponent({
  name: 'text-field',
  label: 'Text field',
  kind: 'primitive',
  description: 'Asks for one line of text.',
  props: z.strictObject({
    id: text({ label: 'Id', help: 'Unique on the page: ties label, help and error to the field.', max: 60 }),
    name: text({ label: 'Name', help: 'Under which the form sends it.', max: 60 }),
    label: text({ label: 'Label', role: 'label', max: 60 }),
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
    help: text({ label: 'Help', role: 'note', max: 160 }).optional(),
    error: text({ label: 'Error', help: 'What is wrong and how to mend it.', role: 'note', max: 160 }).optional(),
    required: toggle({ label: 'Required' }).optional(),
    placeholder: text({ label: 'Placeholder', help: 'An example, never the label.', max: 60 }).optional(),
    autocomplete: text({
      label: 'Autocomplete',
      help: 'What the browser may fill in, such as email.',
      max: 60,
    }).optional(),
    disabled: toggle({ label: 'Disabled' }).optional(),
  }),
  events: { valueChange: { label: 'Someone typed', parameters: 'value: string' } },
  models: { value: { event: 'valueChange' } },
});

export type TextFieldProps = PropsOf<typeof textField> & { onValueChange?: (value: string) => void };
