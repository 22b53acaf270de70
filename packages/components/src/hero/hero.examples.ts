import { defineExamples } from '@pantograph/contract';
import { hero } from './hero.schema.js';

const berths = {
  src: '/examples/berths.svg',
  alt: 'Berth plan of four vessels along a quay over one day, with the tide curve below',
  width: 1200,
  height: 900,
};

const border = {
  src: '/examples/border.svg',
  alt: 'Hollyhocks, poppy seed heads and a cat behind a flower bed',
  width: 1200,
  height: 900,
};

export const heroExamples = defineExamples(hero, {
  split: {
    props: {
      variant: 'split',
      kicker: 'Berth planning',
      title: 'You know before the ship does.',
      body: 'Tidewater reads position, draught and tide together and moves the plan when the vessel moves. Your planners see the clash while there is still time to solve it.',
      primary: { label: 'Start a 30-day pilot', href: '/pilot/' },
      secondary: { label: 'See a live berth plan', href: '/demo/' },
      image: berths,
      facts: [
        { label: 'Next call', value: 'ETA 04:10 UTC' },
        { label: 'Berth window', value: '05:30–17:00' },
        { label: 'Tide gate', value: '+ 2 h 40 min' },
        { label: 'Dwell time', value: '4.1 days' },
      ],
      note: 'The figures are an example, made up for this page.',
    },
  },
  centred: {
    props: {
      variant: 'centred',
      kicker: 'The first-year box',
      title: 'Five packets. One of them will come up. Probably four.',
      body: 'Everything a beginner needs between March and October, in the order you need it, with a letter for every month that admits what can go wrong.',
      primary: { label: 'Find your first seeds', href: '/box/' },
      image: border,
    },
  },
  overlap: {
    props: {
      variant: 'overlap',
      kicker: 'One square metre',
      title: 'You have a windowsill. That is a garden.',
      body: 'Sow in March, eat in June, and blame the weather for the rest. We send seeds, bulbs and the courage to plant them.',
      primary: { label: 'Send me the sowing calendar', href: '/calendar/' },
      secondary: { label: 'What to sow this week', href: '/blog/' },
      image: border,
      facts: [
        { label: 'Sow', value: '1 March to 15 April' },
        { label: 'Needs', value: 'Light, water, a free Saturday' },
        { label: 'Postage', value: 'Free with the calendar' },
      ],
      note: '9 of 12 first-year growers ate something they grew. We made that figure up for this page.',
    },
  },
  statement: {
    props: {
      variant: 'statement',
      kicker: 'Downtime, published',
      title: 'We were down for 41 minutes in October. Here is why.',
      body: 'A terminal plans on what we say. So we say it, with the time zone, the cause and what we changed.',
      primary: { label: 'Read the report', href: '/blog/downtime/' },
    },
  },
  minimal: { props: { title: 'Something will come up.' }, description: 'Only what is required.' },
  event: {
    props: {
      variant: 'split',
      kicker: 'Hamburg port day',
      title: 'One day on the quay, with the people who plan it.',
      body: 'Four talks before noon, a walk through the night shift after it. Coffee from 07:30.',
      primary: { label: 'Reserve a place', href: '/hamburg/#register' },
      facts: [
        { label: 'Date', value: '14 May 2027' },
        { label: 'Time', value: '08:00–17:30 CEST' },
        { label: 'Place', value: 'Hamburg' },
      ],
    },
    description: 'Without a picture the text takes the room.',
  },
  longGerman: {
    props: {
      variant: 'split',
      kicker: 'Liegeplatzplanung für Containerterminals',
      title: 'Liegeplatz\u00ADverschie\u00ADbungen erkennen, bevor das Schlepper\u00ADunternehmen anruft.',
      body: 'Tidewater vergleicht Schiffsposition, Tiefgang und Gezeitenvorhersage im Minutentakt und schlägt Terminaldisponentinnen und Terminaldisponenten einen neuen Liegeplatz vor, solange noch Zeit für eine Entscheidung bleibt.',
      primary: { label: 'Dreißig Tage lang unverbindlich erproben', href: '/de/pilot/' },
      secondary: { label: 'Liegeplatzplan im laufenden Betrieb', href: '/de/demo/' },
      image: { ...berths, alt: 'Liegeplatzplan mit vier Schiffen und der Gezeitenkurve eines Tages' },
      facts: [
        { label: 'Nächster Anlauf', value: 'ETA 04:10 UTC' },
        { label: 'Liegezeitfenster', value: '05:30–17:00 Uhr' },
      ],
      note: 'Die Zahlen sind ein Beispiel und für diese Seite erfunden.',
    },
    description: 'Soft hyphens say where a long word may break.',
  },
  arabic: {
    props: {
      variant: 'split',
      kicker: 'تخطيط الأرصفة',
      title: 'تعرف قبل أن تعرف السفينة.',
      body: 'يقرأ تايدووتر موقع السفينة وغاطسها والمد معًا، ويحرّك الخطة حين تتحرك السفينة. يرى المخططون التعارض وما زال هناك وقت لحلّه.',
      primary: { label: 'ابدأ تجربة لمدة ٣٠ يومًا', href: '/ar/pilot/' },
      secondary: { label: 'شاهد خطة رصيف حيّة', href: '/ar/demo/' },
      image: { ...berths, alt: 'خطة أرصفة لأربع سفن على مدى يوم واحد مع منحنى المد' },
      facts: [
        { label: 'الوصول التالي', value: '\u206604:10 UTC\u2069' },
        { label: 'نافذة الرصيف', value: '\u206605:30–17:00\u2069' },
      ],
    },
    description: 'Right to left: text starts and the picture stands on the other side.',
  },
});
