import { action, choice, defineComponent, group, list, type PropsOf, text, toggle } from '@pantograph/contract';
import { z } from 'zod';
import { note, sectionFields } from '../section/section-fields.js';

/** What it costs, and what one gets for it. */
export const pricing = defineComponent({
  name: 'pricing',
  label: 'Prices',
  kind: 'section',
  group: 'offer',
  description: 'Says what it costs and what one gets for it.',
  props: z.strictObject({
    anchor: sectionFields.anchor,
    variant: choice({
      label: 'Composition',
      options: { cards: 'Cards side by side', table: 'Ruled rows, one plan each' },
    }).optional(),
    kicker: sectionFields.kicker,
    title: sectionFields.title,
    body: sectionFields.body,
    plans: list(
      group(
        {
          name: text({ label: 'Name', role: 'title', max: 40 }),
          price: text({ label: 'Price', help: 'With its currency.', role: 'price', max: 24 }),
          period: text({
            label: 'Period',
            help: 'Such as: a month, for each terminal.',
            role: 'label',
            max: 30,
          }).optional(),
          description: text({ label: 'Description', role: 'body', max: 160 }).optional(),
          features: list(text({ label: 'Feature', role: 'item', max: 90 }), { label: 'Includes', min: 1, max: 10 }),
          action: action({ label: 'Action' }).optional(),
          highlighted: toggle({ label: 'Stands out' }).optional(),
          badge: text({ label: 'Badge', role: 'badge', max: 24 }).optional(),
        },
        { label: 'Plan', role: 'item' },
      ),
      { label: 'Plans', min: 1, max: 4 },
    ),
    note: note(240),
  }),
});

export type PricingProps = PropsOf<typeof pricing>;
