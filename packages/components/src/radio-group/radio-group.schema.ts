import { choice, defineComponent, group, list, type PropsOf, text, toggle } from '@pantograph/contract';
import { z } from 'zod';
import { fieldProps } from '../field/field-props.js';

/** Asks for one of a few, all of them to be seen. Its id is that of the first, so that a link to it leads there. */
export const radioGroup = defineComponent({
  name: 'radio-group',
  label: 'Radio group',
  kind: 'primitive',
  description: 'Asks for one of a few that all should see.',
  props: z.strictObject({
    ...fieldProps,
    label: text({ label: 'Label', role: 'label', max: 140 }),
    value: z
      .string()
      .max(200)
      .meta({ label: 'Value', help: 'Of the option that is chosen; empty where none is.', control: 'text' })
      .optional(),
    options: list(
      group(
        {
          value: text({ label: 'Value', help: 'What the form sends.', max: 200 }),
          label: text({ label: 'Label', role: 'label', max: 140 }),
          help: text({ label: 'Help', role: 'note', max: 160 }).optional(),
          disabled: toggle({ label: 'Disabled' }).optional(),
        },
        { label: 'Option' },
      ),
      { label: 'Options', min: 2, max: 12 },
    ),
    variant: choice({ label: 'Layout', options: { stack: 'One below the other', row: 'Side by side' } }).optional(),
  }),
  events: { valueChange: { label: 'Another option was chosen', parameters: 'value: string' } },
  models: { value: { event: 'valueChange' } },
});

export type RadioGroupProps = PropsOf<typeof radioGroup> & { onValueChange?: (value: string) => void };
