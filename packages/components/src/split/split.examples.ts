import { defineExamples } from '@pantograph/contract';
import { split } from './split.schema.js';

const yard = {
  src: '/examples/yard.svg',
  alt: 'Stacks of containers in a yard, seen from above, with one lane kept free',
  width: 1200,
  height: 900,
};

const windowsill = {
  src: '/examples/windowsill.svg',
  alt: 'Three pots on a windowsill, the middle one with a seedling',
  width: 1200,
  height: 900,
};

export const splitExamples = defineExamples(split, {
  end: {
    props: {
      kicker: 'Yard and quay',
      title: 'The yard knows which ship comes next.',
      body: 'A berth that moves by two hours moves four hundred boxes with it. Tidewater hands the new order to the yard as soon as the planner accepts it, and the first crane lifts the right box.',
      points: [
        'Restow list within a minute',
        'One lane kept free for the pilot',
        'Works with the crane system you have',
      ],
      image: yard,
      primary: { label: 'See it with your own plan', href: '/demo/' },
      secondary: { label: 'Read the notes', href: '/blog/' },
      note: 'The figures are an example, made up for this page.',
    },
  },
  start: {
    props: {
      variant: 'start',
      title: 'Begin where the light is.',
      body: 'A south window grows tomatoes, an east window grows herbs, and a north window grows patience. Tell us which one you have and we pack for it.',
      image: windowsill,
      primary: { label: 'Pack for my window', href: '/box/' },
    },
  },
  bleed: {
    props: {
      variant: 'bleed',
      kicker: 'The windowsill box',
      title: 'Five pots, one sill, no garden.',
      body: 'Everything fits between the curtain and the glass. Water on Sundays, turn on Wednesdays, eat in June.',
      image: windowsill,
      primary: { label: 'Order the box', href: '/box/' },
    },
  },
  minimal: { props: { title: 'A quiet night shift.', body: 'Nothing rang. That was the plan.', image: yard } },
  longGerman: {
    props: {
      variant: 'start',
      kicker: 'Containerstellplatzverwaltung',
      title: 'Liegeplatzverschiebungen erreichen die Stellplatzplanung ohne Umwege.',
      body: 'Sobald die Disposition eine Verschiebung bestätigt, erhält die Containerstellplatzverwaltung die neue Umstauliste, und die Schwergutfahrspur bleibt für den Lotsendienst frei.',
      points: ['Umstaulistenaktualisierung binnen einer Minute', 'Gefahrgutstellplatzüberwachung inbegriffen'],
      image: { ...yard, alt: 'Containerstapel von oben, eine Fahrspur ist frei' },
      primary: { label: 'Mit eigenem Liegeplatzplan erproben', href: '/de/demo/' },
    },
  },
  arabic: {
    props: {
      variant: 'bleed',
      kicker: 'الساحة والرصيف',
      title: 'تعرف الساحة أي سفينة تصل تاليًا.',
      body: 'حين يتحرك الرصيف ساعتين تتحرك معه أربعمئة حاوية. نسلّم الترتيب الجديد للساحة فور موافقة المخطط.',
      image: { ...yard, alt: 'حاويات في ساحة من الأعلى' },
      primary: { label: 'جرّبها بخطتك', href: '/ar/demo/' },
    },
  },
});
