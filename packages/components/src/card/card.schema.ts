import { choice, defineComponent, type PropsOf } from '@pantograph/contract';
import { z } from 'zod';

/** A surface that holds one thing together. */
export const card = defineComponent({
  name: 'card',
  label: 'Card',
  kind: 'primitive',
  description: 'Holds one thing together: a picture, its words, its action.',
  props: z.strictObject({
    variant: choice({
      label: 'Surface',
      options: { plain: 'Plain', raised: 'Raised', outlined: 'Outlined' },
    }).optional(),
  }),
  slots: {
    default: { label: 'Content' },
    media: { label: 'Picture', help: 'Fills the width of the card, above the content.' },
  },
});

export type CardProps = PropsOf<typeof card>;
