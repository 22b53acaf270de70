import { defineExamples } from '@pantograph/contract';
import { featureGrid } from './feature-grid.schema.js';

const tide = { src: '/examples/tide.svg', alt: 'Tide curve with two gates marked on it', width: 800, height: 600 };
const yard = { src: '/examples/yard.svg', alt: 'Container yard from above, one stack marked', width: 800, height: 600 };
const packet = { src: '/examples/packet.svg', alt: 'A seed packet of hollyhocks', width: 800, height: 800 };
const sill = { src: '/examples/windowsill.svg', alt: 'Seedlings in pots on a windowsill', width: 800, height: 800 };

export const featureGridExamples = defineExamples(featureGrid, {
  ledger: {
    props: {
      variant: 'ledger',
      kicker: 'What it does',
      title: 'Four things a planner checks before coffee.',
      body: 'Each on one line, each with its source and the time it was read.',
      items: [
        {
          kicker: 'AIS, every 30 s',
          title: 'See where every vessel is',
          body: 'Position, speed and draught of each call for the next 72 hours, and how far the reported ETA has drifted.',
          link: { label: 'How we read an ETA', href: '/blog/eta/' },
        },
        {
          kicker: 'Gauge and forecast',
          title: 'Know when the tide lets it in',
          body: 'A window for each draught, in your time zone, recalculated when the gauge disagrees with the table.',
        },
        {
          kicker: 'Plan',
          title: 'Move a call, see the price',
          body: 'Drag a vessel to another berth. Crane hours, tug hours and the calls behind it are counted again at once.',
        },
        {
          kicker: 'Radio',
          title: 'Hand over in one page',
          body: 'What changed on this shift and what needs a human on the next. It prints on A4.',
        },
      ],
    },
  },
  grid: {
    props: {
      variant: 'grid',
      title: 'What is in the box',
      body: 'Enough for one square metre, or four windowsills.',
      items: [
        {
          title: 'Five packets of seed',
          body: 'Chosen because beginners kill them least: radish, marigold, beans, kale, hollyhock.',
          image: packet,
        },
        {
          title: 'A sowing calendar',
          body: 'Twelve pages, one a month, with the weather we expect and what to do when it is not.',
          image: sill,
        },
        {
          title: 'Letters that admit things',
          body: 'One a month. What came up with us, what did not, and what we would do differently.',
        },
      ],
    },
  },
  alternating: {
    props: {
      variant: 'alternating',
      kicker: 'How a year goes',
      title: 'Sow, wait, worry, eat.',
      items: [
        {
          kicker: 'March',
          title: 'Start on the windowsill',
          body: 'Fill a pot, press one seed in as deep as it is wide, and put it where you will see it. Seeing it is half of watering it.',
          image: sill,
          link: { label: 'What to sow indoors', href: '/blog/windowsill/' },
        },
        {
          kicker: 'May',
          title: 'Harden off, then plant out',
          body: 'A week outside by day and inside by night. It is dull, and it is why some people’s beans live.',
          image: packet,
        },
      ],
    },
  },
  pictures: {
    props: {
      variant: 'grid',
      kicker: 'Customs in one screen',
      title: 'Papers, stack and tide on one line.',
      items: [
        {
          title: 'Find the container',
          body: 'Type four characters. See the stack, the hold and who placed it.',
          image: yard,
        },
        { title: 'Read the window', body: 'The next tide that lets it leave, in UTC and in local time.', image: tide },
      ],
    },
  },
  minimal: {
    props: {
      title: 'Two things to know',
      items: [
        { title: 'It starts on Monday', body: 'The pilot runs thirty days from the first call you plan.' },
        { title: 'It ends by itself', body: 'Nothing renews unless you sign.' },
      ],
    },
  },
  titlesAlone: {
    props: {
      title: 'What you get',
      items: [
        {
          title:
            'Every call of the next seventy-two hours on one line, with its tide, its tug and the crane that waits for it.',
        },
        { title: 'Half a day from berth to berth.', body: 'Counted from the last line on board.' },
        { title: 'No fee for the first thirty days.' },
      ],
    },
  },
  longGerman: {
    props: {
      variant: 'ledger',
      kicker: 'Leistungsumfang',
      title: 'Liegeplatz\u00ADplanung, Zoll\u00ADabwicklung und Verweildauer\u00ADauswertung im Überblick.',
      items: [
        {
          kicker: 'Gezeitenvorhersage',
          title: 'Wasserstandsabhängige Einlaufzeitfenster',
          body: 'Für jeden Tiefgang ein eigenes Zeitfenster, neu berechnet, sobald der Pegel von der Vorhersage abweicht.',
        },
        {
          kicker: 'Schichtübergabe',
          title: 'Übergabeprotokolle auf einer Seite',
          body: 'Veränderungen dieser Schicht und Entscheidungen, die in der nächsten getroffen werden müssen.',
        },
      ],
    },
  },
  arabic: {
    props: {
      variant: 'ledger',
      kicker: 'ما الذي يفعله',
      title: 'أربعة أشياء يراجعها المخطط قبل القهوة.',
      items: [
        { title: 'اعرف مكان كل سفينة', body: 'الموقع والسرعة والغاطس لكل رحلة خلال ٧٢ ساعة قادمة.' },
        { title: 'اعرف متى يسمح المد', body: 'نافذة لكل غاطس بتوقيتك المحلي، تُحسب من جديد حين يخالف المقياس الجدول.' },
        { title: 'حرّك سفينة وشاهد الكلفة', body: 'ساعات الرافعات والقاطرات تُحسب فورًا.' },
      ],
    },
  },
});
