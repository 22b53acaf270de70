import { choice, defineComponent, type PropsOf, text, toggle } from '@pantograph/contract';
import { z } from 'zod';

/** Says that something takes a moment. Where it is known how much is done, progress says more. */
export const spinner = defineComponent({
  name: 'spinner',
  label: 'Spinner',
  kind: 'primitive',
  description: 'Says that something takes a moment.',
  props: z.strictObject({
    label: text({ label: 'Label', help: 'Read aloud; “Loading” if left out.', role: 'label', max: 80 }).optional(),
    labelShown: toggle({ label: 'Show the label' }).optional(),
    size: choice({ label: 'Size', options: { s: 'Small', m: 'Medium', l: 'Large' } }).optional(),
  }),
});

export type SpinnerProps = PropsOf<typeof spinner>;
