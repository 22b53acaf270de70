import { defineExamples } from '@pantograph/contract';
import { pricing } from './pricing.schema.js';

export const pricingExamples = defineExamples(pricing, {
  cards: {
    props: {
      variant: 'cards',
      kicker: 'The seed club',
      title: 'A packet a month, or two, or a box',
      body: 'Pause it when you go away. We will not ask where.',
      plans: [
        {
          name: 'Windowsill',
          price: '£4',
          period: 'a month',
          description: 'For a sill that gets some sun.',
          features: ['One packet a month', 'The letter', 'Answers by post'],
          action: { label: 'Join with one packet', href: '/club/windowsill/' },
        },
        {
          name: 'Balcony',
          price: '£7',
          period: 'a month',
          description: 'For three pots and a railing.',
          features: ['Two packets a month', 'Bulbs in September', 'The letter', 'Answers by post'],
          action: { label: 'Join with two packets', href: '/club/balcony/' },
          highlighted: true,
          badge: 'Most chosen',
        },
        {
          name: 'Allotment',
          price: '£12',
          period: 'a month',
          description: 'For people with a shed.',
          features: ['Five packets a month', 'Bulbs in September', 'Seed potatoes in February', 'The letter'],
          action: { label: 'Join with five packets', href: '/club/allotment/' },
        },
      ],
      note: 'Postage is in the price. Prices invented for this demo.',
    },
  },
  table: {
    props: {
      variant: 'table',
      kicker: 'Pilot',
      title: 'A pilot for small terminals, priced by the berth.',
      plans: [
        {
          name: 'Pilot',
          price: '€0',
          period: 'until 30 June 2027',
          description: 'One berth, thirty days, your own calls.',
          features: ['One berth', 'AIS and tide gauge', 'Import from a spreadsheet'],
          action: { label: 'Start a 30-day pilot', href: '/pilot/' },
          highlighted: true,
          badge: 'Until 31 March',
        },
        {
          name: 'Terminal',
          price: '€390',
          period: 'a berth, a month',
          description: 'Up to eight berths and two shifts.',
          features: ['Everything in the pilot', 'Crane and tug hours', 'Shift hand-over', 'Answer within 1 h'],
          action: { label: 'Ask for a contract', href: '/contact/' },
        },
        {
          name: 'Port',
          price: '€310',
          period: 'a berth, a month',
          description: 'From nine berths.',
          features: ['Everything in Terminal', 'Port community system', 'Your own gauge', 'Answer within 15 min'],
          action: { label: 'Talk to a planner', href: '/contact/' },
        },
      ],
      note: 'Prices without VAT, invented for this demo.',
    },
  },
  minimal: {
    props: {
      title: 'One box, one price',
      plans: [
        {
          name: 'The first-year box',
          price: '£34',
          features: ['Five packets', 'A calendar', 'Twelve letters'],
          action: { label: 'Order the box', href: '/box/' },
        },
      ],
    },
  },
  withoutActions: {
    props: {
      variant: 'cards',
      title: 'What it costs at the counter',
      plans: [
        { name: 'A packet', price: '£2.40', features: ['Seed for two square metres', 'When and how deep'] },
        {
          name: 'A tray',
          price: '£6',
          period: 'from April',
          features: ['Six plants, hardened off', 'Advice while it rains'],
          action: { label: 'See this week’s trays', href: '/shops/' },
          highlighted: true,
        },
      ],
    },
  },
  longGerman: {
    props: {
      variant: 'table',
      title: 'Nutzungsgebühren je Liegeplatz und Abrechnungs\u00ADzeitraum',
      plans: [
        {
          name: 'Erprobungsvereinbarung',
          price: '0 €',
          period: 'bis einschließlich 30. Juni',
          description: 'Ein Liegeplatz, dreißig Tage, Ihre eigenen Schiffsanläufe.',
          features: ['Schiffspositionsdaten und Pegelmessung', 'Tabellenkalkulationsübernahme'],
          action: { label: 'Erprobung unverbindlich beginnen', href: '/de/pilot/' },
          highlighted: true,
        },
        {
          name: 'Containerterminal',
          price: '1.390,00 €',
          period: 'je Liegeplatz und Monat',
          features: ['Schichtübergabeprotokolle', 'Kran- und Schlepperstundenabrechnung'],
          action: { label: 'Vertragsunterlagen anfordern', href: '/de/kontakt/' },
        },
      ],
      note: 'Alle Preise zuzüglich Umsatzsteuer, für diese Vorführung erfunden.',
    },
  },
  arabic: {
    props: {
      variant: 'cards',
      title: 'ظرف كل شهر، أو اثنان',
      plans: [
        {
          name: 'نافذة',
          price: '٤ £',
          period: 'شهريًا',
          features: ['ظرف كل شهر', 'الرسالة'],
          action: { label: 'اشترك بظرف', href: '/ar/club/' },
        },
        {
          name: 'شرفة',
          price: '٧ £',
          period: 'شهريًا',
          features: ['ظرفان كل شهر', 'بصيلات في سبتمبر', 'الرسالة'],
          action: { label: 'اشترك بظرفين', href: '/ar/club/' },
          highlighted: true,
          badge: 'الأكثر اختيارًا',
        },
      ],
      note: 'أسعار خيالية لهذا العرض.',
    },
  },
});
