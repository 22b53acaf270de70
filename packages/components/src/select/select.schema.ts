import { defineComponent, group, list, type PropsOf, text, toggle } from '@pantograph/contract';
import { z } from 'zod';
import { fieldProps } from '../field/field-props.js';

/** Asks for one of many, in the browser's own list. For up to five that all should see, take a radio group. */
export const select = defineComponent({
  name: 'select',
  label: 'Select',
  kind: 'primitive',
  description: 'Asks for one of many, in the browser’s own list.',
  props: z.strictObject({
    ...fieldProps,
    value: z
      .string()
      .max(200)
      .meta({ label: 'Value', help: 'Of the option that is chosen; empty where none is.', control: 'text' })
      .optional(),
    options: list(
      group(
        {
          value: text({ label: 'Value', help: 'What the form sends.', max: 200 }),
          label: text({ label: 'Label', role: 'label', max: 120 }),
          disabled: toggle({ label: 'Disabled' }).optional(),
        },
        { label: 'Option' },
      ),
      { label: 'Options', min: 1, max: 300 },
    ),
    emptyLabel: text({ label: 'Empty label', help: 'Of the first line, which chooses nothing.', max: 60 }).optional(),
    autocomplete: text({
      label: 'Autocomplete',
      help: 'What the browser may fill in, such as country.',
      max: 60,
    }).optional(),
  }),
  events: { valueChange: { label: 'Another option was chosen', parameters: 'value: string' } },
  models: { value: { event: 'valueChange' } },
});

export type SelectProps = PropsOf<typeof select> & { onValueChange?: (value: string) => void };
