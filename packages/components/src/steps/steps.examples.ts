import { defineExamples } from '@pantograph/contract';
import { steps } from './steps.schema.js';

const sill = { src: '/examples/windowsill.svg', alt: 'Seedlings in pots on a windowsill', width: 800, height: 800 };
const packet = { src: '/examples/packet.svg', alt: 'A seed packet of hollyhocks', width: 800, height: 800 };
const border = {
  src: '/examples/border.svg',
  alt: 'Hollyhocks, poppy seed heads and a cat behind a flower bed',
  width: 1200,
  height: 900,
};

export const stepsExamples = defineExamples(steps, {
  row: {
    props: {
      variant: 'row',
      kicker: 'How the pilot runs',
      title: 'From a spreadsheet to a live plan in four shifts.',
      items: [
        {
          title: 'Send one week of calls',
          duration: '20 minutes',
          body: 'As you keep it: CSV, Excel or a photograph of the board. We ask what the columns mean, once.',
        },
        {
          title: 'We draw your quay',
          duration: '1 day',
          body: 'Berths, bollards, draughts and the gauge that counts. You correct the drawing, not a form.',
        },
        {
          title: 'Plan beside the old plan',
          duration: '2 weeks',
          body: 'Both run. Each morning one page says where they differed and which was right.',
        },
        {
          title: 'Switch one off',
          duration: 'Your choice',
          body: 'It may be ours. Nothing renews unless you sign.',
          link: { label: 'What the contract says', href: '/legal/pilot/' },
        },
      ],
      primary: { label: 'Start a 30-day pilot', href: '/pilot/' },
    },
  },
  column: {
    props: {
      variant: 'column',
      kicker: 'Shift hand-over',
      title: 'What the night does before it goes home.',
      body: 'Three things, in this order, whoever is on.',
      items: [
        { title: 'Close what is done', body: 'Calls that sailed leave the plan; their hours go to the accounts.' },
        {
          title: 'Name what is open',
          body: 'Each hold gets the name of whoever can lift it and the time by which it hurts.',
        },
        {
          title: 'Print the page',
          body: 'A4, one side. The next shift signs it, on paper, because a signature is a conversation.',
        },
      ],
      note: 'A terminal of our own invention.',
    },
  },
  pictures: {
    props: {
      variant: 'pictures',
      kicker: 'Your first Saturday',
      title: 'Three things to do, and then tea',
      items: [
        {
          title: 'Fill the pots',
          body: 'To a finger below the rim. Press it down, water it, wait until it has drunk.',
          image: sill,
        },
        {
          title: 'Sow, and write it down',
          body: 'As deep as the seed is wide. The label is for June, when you have forgotten.',
          image: packet,
        },
        {
          title: 'Leave it alone',
          body: 'This is the hard one. Ten days on the sill, water when the top is dry.',
          image: border,
          link: { label: 'What to sow this week', href: '/blog/' },
        },
      ],
      primary: { label: 'Send me the sowing calendar', href: '/calendar/' },
    },
  },
  minimal: {
    props: {
      title: 'Two steps',
      items: [
        { title: 'Order the box', body: 'It leaves on Thursday.' },
        { title: 'Wait for rain', body: 'Then open it.' },
      ],
    },
  },
  longGerman: {
    props: {
      variant: 'row',
      kicker: 'Einführungsablauf',
      title: 'Von der Tabellen\u00ADkalkulation zur mitlaufenden Liegeplatz\u00ADplanung.',
      items: [
        {
          title: 'Schiffsanläufe übermitteln',
          duration: 'Zwanzig Minuten',
          body: 'In der Form, in der Sie sie führen: Tabellenkalkulation, Textdatei oder Lichtbild der Magnettafel.',
        },
        {
          title: 'Kaianlagenzeichnung prüfen',
          duration: 'Ein Arbeitstag',
          body: 'Liegeplätze, Poller, Tiefgänge und Pegel zeichnen wir; Sie berichtigen die Zeichnung.',
        },
        {
          title: 'Parallelbetrieb auswerten',
          duration: 'Zwei Wochen',
          body: 'Abweichungen beider Planungen stehen jeden Morgen auf einer Seite.',
        },
      ],
      primary: { label: 'Erprobung unverbindlich beginnen', href: '/de/pilot/' },
    },
  },
  arabic: {
    props: {
      variant: 'column',
      title: 'ثلاث خطوات ثم الشاي',
      items: [
        { title: 'املأ الأصص', body: 'حتى إصبع تحت الحافة، ثم اسقها وانتظر حتى تشرب.' },
        { title: 'ازرع واكتب الاسم', body: 'بعمق عرض البذرة. الاسم لشهر يونيو حين تنسى.' },
        { title: 'اتركها', body: 'عشرة أيام على النافذة، واسقها حين يجف السطح.' },
      ],
    },
  },
});
