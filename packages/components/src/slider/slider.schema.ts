import { defineComponent, number, type PropsOf, text } from '@pantograph/contract';
import { z } from 'zod';
import { fieldProps } from '../field/field-props.js';

const { required: _, requiredLabel: __, ...props } = fieldProps;

/** Asks for a number where about is good enough. It always has a value, so it is never required. */
export const slider = defineComponent({
  name: 'slider',
  label: 'Slider',
  kind: 'primitive',
  description: 'Asks for a number where about is good enough.',
  props: z.strictObject({
    ...props,
    value: number({ label: 'Value', help: 'The least without it.' }).optional(),
    min: number({ label: 'Least', help: '0 without it.' }).optional(),
    max: number({ label: 'Greatest', help: '100 without it.' }).optional(),
    step: number({ label: 'Step', help: '1 without it.', min: Number.MIN_VALUE }).optional(),
    unit: text({ label: 'Unit', help: 'Stands after the value and is read with it.', max: 30 }).optional(),
  }),
  events: { valueChange: { label: 'It was moved', parameters: 'value: number' } },
  models: { value: { event: 'valueChange' } },
});

export type SliderProps = PropsOf<typeof slider> & { onValueChange?: (value: number) => void };
