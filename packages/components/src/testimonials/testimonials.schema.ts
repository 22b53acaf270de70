import { choice, defineComponent, group, image, list, type PropsOf, text } from '@pantograph/contract';
import { z } from 'zod';
import { note, sectionFields } from '../section/section-fields.js';

/** What others say, with their names. */
export const testimonials = defineComponent({
  name: 'testimonials',
  label: 'Voices',
  kind: 'section',
  group: 'proof',
  description: 'Lets others speak, with their names.',
  props: z.strictObject({
    anchor: sectionFields.anchor,
    variant: choice({
      label: 'Composition',
      options: { single: 'One large quotation', grid: 'Grid', letters: 'Letters, one beside and below the other' },
    }).optional(),
    kicker: sectionFields.kicker,
    title: sectionFields.title.optional(),
    items: list(
      group(
        {
          quote: text({ label: 'Quotation', role: 'quote', max: 420, multiline: true }),
          name: text({ label: 'Name', role: 'attribution', max: 60 }),
          role: text({ label: 'Who that is', role: 'attribution', max: 80 }).optional(),
          image: image({ label: 'Portrait' }).optional(),
        },
        { label: 'Quotation', role: 'item' },
      ),
      { label: 'Quotations', min: 1, max: 6 },
    ),
    note: note(240),
  }),
});

export type TestimonialsProps = PropsOf<typeof testimonials>;
