import { action, choice, defineComponent, group, image, list, type PropsOf, text } from '@pantograph/contract';
import { z } from 'zod';
import { sectionFields } from '../section/section-fields.js';

/** What a thing does, or what is in it, one item at a time. */
export const featureGrid = defineComponent({
  name: 'feature-grid',
  label: 'Features',
  kind: 'section',
  group: 'story',
  description: 'Says what a thing does, or what is in it, one item at a time.',
  props: z.strictObject({
    anchor: sectionFields.anchor,
    variant: choice({
      label: 'Composition',
      options: { grid: 'Grid', ledger: 'Numbered rows', alternating: 'Large pictures that change sides' },
    }).optional(),
    kicker: sectionFields.kicker,
    title: sectionFields.title,
    body: sectionFields.body,
    items: list(
      group(
        {
          kicker: text({ label: 'Kicker', role: 'kicker', max: 24 }).optional(),
          title: text({ label: 'Title', role: 'title', max: 120 }),
          body: text({ label: 'Text', role: 'body', max: 280, multiline: true }).optional(),
          image: image({ label: 'Picture' }).optional(),
          link: action({ label: 'Link' }).optional(),
        },
        { label: 'Feature', role: 'item' },
      ),
      { label: 'Features', min: 2, max: 12 },
    ),
  }),
});

export type FeatureGridProps = PropsOf<typeof featureGrid>;
