import { choice, defineComponent, group, image, list, type PropsOf, text } from '@pantograph/contract';
import { z } from 'zod';
import { note, sectionFields } from '../section/section-fields.js';

/** The first section of a page. Its title is the page's only h1. */
export const hero = defineComponent({
  name: 'hero',
  label: 'Hero',
  kind: 'section',
  group: 'opening',
  description: 'Opens a page: what it offers, one picture, and what to do next.',
  props: z.strictObject({
    anchor: sectionFields.anchor,
    variant: choice({
      label: 'Composition',
      options: {
        split: 'Text beside the picture',
        centred: 'Text above the picture',
        overlap: 'The picture crosses the heading',
        statement: 'Large type, no picture',
      },
    }).optional(),
    kicker: sectionFields.kicker,
    title: sectionFields.title,
    body: sectionFields.body,
    primary: sectionFields.primary.optional(),
    secondary: sectionFields.secondary,
    image: image({ label: 'Picture', when: { variant: ['split', 'centred', 'overlap'] } }).optional(),
    facts: list(
      group(
        {
          label: text({ label: 'Label', role: 'label', max: 30 }),
          value: text({ label: 'Value', role: 'figure', max: 40 }),
        },
        { label: 'Fact', role: 'item' },
      ),
      { label: 'Facts', help: 'Up to four, such as a date, a place, a price.', max: 4 },
    ).optional(),
    note: note(160),
  }),
});

export type HeroProps = PropsOf<typeof hero>;
