import { defineComponent, type PropsOf, text } from '@pantograph/contract';
import { z } from 'zod';

/** Stacks toasts in a corner of the window. One on a page, there from the start, so that what comes into it is read aloud. */
export const toastRegion = defineComponent({
  name: 'toast-region',
  label: 'Toast region',
  kind: 'primitive',
  description: 'Stacks toasts in a corner of the window.',
  props: z.strictObject({
    label: text({ label: 'Label', help: 'Read aloud; “Messages” if left out.', role: 'label', max: 60 }).optional(),
  }),
  slots: { default: { label: 'Toasts', help: 'The newest last.' } },
});

export type ToastRegionProps = PropsOf<typeof toastRegion>;
