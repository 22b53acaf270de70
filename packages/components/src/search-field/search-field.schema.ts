import { defineComponent, number, type PropsOf, text } from '@pantograph/contract';
import { z } from 'zod';
import { fieldProps } from '../field/field-props.js';

/** Asks what to look for. */
export const searchField = defineComponent({
  name: 'search-field',
  label: 'Search field',
  kind: 'primitive',
  description: 'Asks what to look for.',
  props: z.strictObject({
    ...fieldProps,
    value: z.string().max(2000).meta({ label: 'Value', control: 'text' }).optional(),
    placeholder: text({ label: 'Placeholder', help: 'An example, never the label.', max: 60 }).optional(),
    autocomplete: text({
      label: 'Autocomplete',
      help: 'Write off where others should not see it.',
      max: 60,
    }).optional(),
    maxlength: number({ label: 'Greatest length', help: 'In characters.', min: 1, integer: true }).optional(),
  }),
  events: { valueChange: { label: 'Someone typed, or emptied it', parameters: 'value: string' } },
  models: { value: { event: 'valueChange' } },
});

export type SearchFieldProps = PropsOf<typeof searchField> & { onValueChange?: (value: string) => void };
