import { defineComponent, type PropsOf, text, toggle } from '@pantograph/contract';
import { z } from 'zod';

/** Shows more when asked. Works without script: it is a details element. */
export const disclosure = defineComponent({
  name: 'disclosure',
  label: 'Disclosure',
  kind: 'primitive',
  description: 'Shows more when asked.',
  props: z.strictObject({
    summary: text({ label: 'Summary', help: 'What opens it.', role: 'title', max: 140 }),
    open: toggle({ label: 'Open' }).optional(),
  }),
  slots: { default: { label: 'Content' } },
  events: { openChange: { label: 'It opened or closed', parameters: 'open: boolean' } },
  models: { open: { event: 'openChange' } },
});

export type DisclosureProps = PropsOf<typeof disclosure> & { onOpenChange?: (open: boolean) => void };
