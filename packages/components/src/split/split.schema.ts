import { choice, defineComponent, image, list, type PropsOf, text } from '@pantograph/contract';
import { z } from 'zod';
import { note, sectionFields } from '../section/section-fields.js';

/** One thought and one picture, side by side. */
export const split = defineComponent({
  name: 'split',
  label: 'Picture and text',
  kind: 'section',
  group: 'story',
  description: 'Sets one thought beside one picture.',
  props: z.strictObject({
    anchor: sectionFields.anchor,
    variant: choice({
      label: 'Composition',
      options: {
        end: 'Picture after the text',
        start: 'Picture before the text',
        bleed: 'Picture to the edge of the page',
      },
    }).optional(),
    kicker: sectionFields.kicker,
    title: sectionFields.title,
    body: text({ label: 'Text', role: 'body', max: 600, multiline: true }),
    points: list(text({ label: 'Point', role: 'item', max: 120 }), { label: 'Points', max: 6 }).optional(),
    image: image({ label: 'Picture' }),
    primary: sectionFields.primary.optional(),
    secondary: sectionFields.secondary,
    note: note(160),
  }),
});

export type SplitProps = PropsOf<typeof split>;
