import { defineExamples } from '@pantograph/contract';
import { productCards } from './product-cards.schema.js';

const packet = { src: '/examples/packet.svg', alt: 'A seed packet of hollyhocks', width: 800, height: 800 };
const border = { src: '/examples/border.svg', alt: 'Hollyhocks and poppies in a flower bed', width: 1200, height: 900 };
const sill = { src: '/examples/windowsill.svg', alt: 'Three pots on a windowsill', width: 1200, height: 900 };

export const productCardsExamples = defineExamples(productCards, {
  grid: {
    props: {
      kicker: 'This week',
      title: 'Sow it before Sunday.',
      items: [
        {
          name: 'Hollyhock ‘Nigra’',
          href: '/seeds/nigra/',
          body: 'Sow in June, forget it, be surprised a year later.',
          image: packet,
          price: '£2.10',
          oldPrice: '£2.80',
          unit: 'a packet',
          badge: 'Last of 2026',
        },
        {
          name: 'The first-year box',
          href: '/box/',
          body: 'Five packets, twelve letters, one hand fork.',
          image: sill,
          price: '£24',
        },
        {
          name: 'Poppy, mixed reds',
          href: '/seeds/poppy/',
          image: border,
          price: '£2.40',
          unit: 'a packet',
          badge: 'New',
        },
        {
          name: 'Broad bean ‘Sutton’',
          href: '/seeds/bean/',
          body: 'Short, stout, not easily offended.',
          image: packet,
          price: '£3',
        },
      ],
      more: { label: 'All seeds', href: '/seeds/' },
      note: 'Postage is free from £15. Hollyhock is a demo brand: no seeds will be posted.',
    },
  },
  list: {
    props: {
      variant: 'list',
      kicker: 'Readers for the quay',
      title: 'What stands between the camera and the plan',
      items: [
        {
          name: 'Gate reader G2',
          href: '/devices/g2/',
          body: 'Reads a container number at 30 km/h, in rain, at night.',
          image: { src: '/examples/yard.svg', alt: 'Containers in a yard', width: 1200, height: 900 },
          price: '€1,900',
          unit: 'per lane',
        },
        {
          name: 'Draught gauge D1',
          href: '/devices/d1/',
          body: 'Measures to the centimetre and says when it is unsure.',
          image: { src: '/examples/tide.svg', alt: 'A tide curve', width: 1200, height: 900 },
          price: '€3,400',
          oldPrice: '€3,900',
          unit: 'per berth',
          badge: 'Pilot price',
        },
        { name: 'Yearly check', href: '/devices/check/', price: '€240', unit: 'per device' },
      ],
    },
  },
  minimal: { props: { title: 'One thing left', items: [{ name: 'Hand fork', href: '/fork/', price: '£9' }] } },
  longGerman: {
    props: {
      variant: 'list',
      title: 'Messgeräte für die Liegeplatzüberwachung',
      items: [
        {
          name: 'Containernummernerkennungsanlage',
          href: '/de/erkennung/',
          body: 'Durchfahrtsgeschwindigkeiten bis 30 km/h, wetterschutzgehäusegeschützt.',
          image: { src: '/examples/yard.svg', alt: 'Container von oben', width: 1200, height: 900 },
          price: '1.900,00 €',
          oldPrice: '2.100,00 €',
          unit: 'je Durchfahrtsspur',
          badge: 'Einführungspreis',
        },
        { name: 'Tiefgangsmessung', href: '/de/tiefgang/', price: '3.400,00 €' },
      ],
      oldPriceLabel: 'Bisher',
      priceLabel: 'Jetzt',
    },
  },
  arabic: {
    props: {
      title: 'ازرعها قبل الأحد',
      items: [
        {
          name: 'ختمية سوداء',
          href: '/ar/seeds/nigra/',
          body: 'ازرعها في يونيو وانسَها.',
          image: packet,
          price: '٢٫١٠ £',
          oldPrice: '٢٫٨٠ £',
          badge: 'جديد',
        },
        { name: 'صندوق السنة الأولى', href: '/ar/box/', image: sill, price: '٢٤ £' },
      ],
      oldPriceLabel: 'كان',
      priceLabel: 'الآن',
    },
  },
});
