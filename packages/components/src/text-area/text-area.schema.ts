import { defineComponent, number, type PropsOf, text, toggle } from '@pantograph/contract';
import { z } from 'zod';
import { fieldProps } from '../field/field-props.js';

/** Asks for text of several lines. */
export const textArea = defineComponent({
  name: 'text-area',
  label: 'Text area',
  kind: 'primitive',
  description: 'Asks for text of several lines.',
  props: z.strictObject({
    ...fieldProps,
    value: z.string().max(20_000).meta({ label: 'Value', control: 'multiline' }).optional(),
    rows: number({
      label: 'Rows',
      help: 'Lines that can be seen at once; four without it.',
      min: 2,
      max: 30,
      integer: true,
    }).optional(),
    placeholder: text({ label: 'Placeholder', help: 'An example, never the label.', max: 160 }).optional(),
    autocomplete: text({
      label: 'Autocomplete',
      help: 'What the browser may fill in, such as street-address.',
      max: 60,
    }).optional(),
    maxlength: number({ label: 'Greatest length', help: 'In characters.', min: 1, integer: true }).optional(),
    readonly: toggle({ label: 'Read only', help: 'It can be read and copied, and is sent.' }).optional(),
  }),
  events: { valueChange: { label: 'Someone typed', parameters: 'value: string' } },
  models: { value: { event: 'valueChange' } },
});

export type TextAreaProps = PropsOf<typeof textArea> & { onValueChange?: (value: string) => void };
