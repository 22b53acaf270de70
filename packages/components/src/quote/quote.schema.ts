import { action, choice, defineComponent, image, type PropsOf, text } from '@pantograph/contract';
import { z } from 'zod';
import { note, sectionFields } from '../section/section-fields.js';

/** One thing that somebody said, with room around it. */
export const quote = defineComponent({
  name: 'quote',
  label: 'Quotation',
  kind: 'section',
  group: 'proof',
  description: 'Gives one thing that somebody said room of its own.',
  props: z.strictObject({
    anchor: sectionFields.anchor,
    variant: choice({
      label: 'Composition',
      options: {
        large: 'Large words between two rules',
        portrait: 'Beside a large portrait',
        panel: 'On a panel in the colour of the brand',
      },
    }).optional(),
    kicker: sectionFields.kicker,
    quote: text({ label: 'Quotation', help: 'Without marks around it.', role: 'quote', max: 320, multiline: true }),
    name: text({ label: 'Name', role: 'attribution', max: 60 }),
    attribution: text({ label: 'Who that is', role: 'attribution', max: 80 }).optional(),
    image: image({ label: 'Portrait' }).optional(),
    link: action({ label: 'Link', help: 'Such as: Read the whole story.' }).optional(),
    note: note(160),
  }),
});

export type QuoteProps = PropsOf<typeof quote>;
