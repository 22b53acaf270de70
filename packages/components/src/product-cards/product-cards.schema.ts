import { action, choice, defineComponent, group, image, list, type PropsOf, text, url } from '@pantograph/contract';
import { z } from 'zod';
import { note, sectionFields } from '../section/section-fields.js';

/** What can be bought, each with its picture and its price. */
export const productCards = defineComponent({
  name: 'product-cards',
  label: 'Products',
  kind: 'section',
  group: 'offer',
  description: 'Shows what can be bought, with pictures and prices.',
  props: z.strictObject({
    anchor: sectionFields.anchor,
    variant: choice({ label: 'Composition', options: { grid: 'Cards', list: 'Ruled list' } }).optional(),
    kicker: sectionFields.kicker,
    title: sectionFields.title,
    body: sectionFields.body,
    items: list(
      group(
        {
          name: text({ label: 'Name', role: 'title', max: 60 }),
          href: url({ label: 'Address' }).optional(),
          body: text({ label: 'Text', role: 'body', max: 160, multiline: true }).optional(),
          image: image({ label: 'Picture' }).optional(),
          price: text({ label: 'Price', help: 'With its currency.', role: 'price', max: 20 }),
          oldPrice: text({
            label: 'Old price',
            role: 'old-price',
            help: 'The lowest of the last 30 days.',
            max: 20,
          }).optional(),
          unit: text({ label: 'Unit', help: 'For which the price is: per packet.', role: 'note', max: 30 }).optional(),
          badge: text({
            label: 'Badge',
            help: 'One or two words: New, Back again.',
            role: 'badge',
            max: 24,
          }).optional(),
        },
        { label: 'Product', role: 'item' },
      ),
      { label: 'Products', min: 1, max: 12 },
    ),
    oldPriceLabel: text({
      label: 'Old price label',
      help: 'Read aloud before an old price; “Before” if left out.',
      max: 30,
    }).optional(),
    priceLabel: text({
      label: 'Price label',
      help: 'Read aloud before a price that was another; “Now” if left out.',
      max: 30,
    }).optional(),
    more: action({ label: 'Link to more' }).optional(),
    note: note(240),
  }),
});

export type ProductCardsProps = PropsOf<typeof productCards>;
