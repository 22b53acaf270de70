import { choice, defineComponent, type PropsOf } from '@pantograph/contract';
import { z } from 'zod';

/** A word or two about the state of the thing beside it. */
export const badge = defineComponent({
  name: 'badge',
  label: 'Badge',
  kind: 'primitive',
  description: 'Says a state or a category in a word or two.',
  props: z.strictObject({
    tone: choice({
      label: 'Tone',
      help: 'Signal only for what needs a person now.',
      options: { neutral: 'Neutral', accent: 'Accent', signal: 'Needs attention', positive: 'All is well' },
    }).optional(),
  }),
  slots: { default: { label: 'Words' } },
});

export type BadgeProps = PropsOf<typeof badge>;
