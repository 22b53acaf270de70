import { defineComponent, group, list, type PropsOf, text, toggle } from '@pantograph/contract';
import { z } from 'zod';
import { fieldProps } from '../field/field-props.js';

/**
 * Asks for one of many that are found by typing. It needs script: without, and for a list that can be looked over, take a
 * select.
 */
export const combobox = defineComponent({
  name: 'combobox',
  label: 'Combobox',
  kind: 'primitive',
  description: 'Asks for one of many, found by typing.',
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
      { label: 'Options', min: 1, max: 1000 },
    ),
    placeholder: text({ label: 'Placeholder', help: 'An example, never the label.', max: 60 }).optional(),
    openLabel: text({ label: 'Open label', help: 'Read aloud for the button that shows all.', max: 60 }).optional(),
    resultsLabel: text({
      label: 'Results label',
      help: 'Read aloud when the list changes, with {count} where their number stands.',
      max: 60,
    }).optional(),
    noResultsLabel: text({ label: 'No results label', help: 'Stands where nothing matches.', max: 60 }).optional(),
  }),
  events: { valueChange: { label: 'Another option was chosen, or none', parameters: 'value: string' } },
  models: { value: { event: 'valueChange' } },
});

export type ComboboxProps = PropsOf<typeof combobox> & { onValueChange?: (value: string) => void };
