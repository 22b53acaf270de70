import { defineExamples } from '@pantograph/contract';
import { timeline } from './timeline.schema.js';

const sill = { src: '/examples/windowsill.svg', alt: 'Seedlings in pots on a windowsill', width: 800, height: 800 };
const tide = { src: '/examples/tide.svg', alt: 'Tide curve with two gates marked on it', width: 800, height: 600 };

export const timelineExamples = defineExamples(timeline, {
  log: {
    props: {
      variant: 'log',
      kicker: '9 October, times in UTC',
      title: 'Forty-one minutes, minute by minute.',
      body: 'What we saw, what we did, and what we would do sooner.',
      items: [
        {
          date: '22:04',
          title: 'The gauge at Elsand stops answering',
          body: 'The plan goes on with the forecast and says so, in amber.',
        },
        {
          date: '22:10',
          title: 'Two planners ring us',
          body: 'They had seen the amber. Our own alarm waited for ten minutes of silence and was still waiting.',
        },
        {
          date: '22:31',
          title: 'We read the gauge of the lock instead',
          body: 'It stands 900 m upstream and runs 4 min late. That is near enough to berth by.',
          image: tide,
        },
        {
          date: '22:45',
          title: 'Elsand is back',
          body: 'A technician had pulled the wrong plug. He told us himself.',
          link: { label: 'Read the report', href: '/blog/downtime/' },
        },
      ],
      note: 'An example, made up for this page.',
    },
  },
  stem: {
    props: {
      variant: 'stem',
      kicker: 'A year on one square metre',
      title: 'What happens, and when to worry',
      items: [
        {
          date: 'March',
          title: 'Seed on the windowsill',
          body: 'Kale and marigolds first. They come up in eight days and lean towards the glass.',
          image: sill,
        },
        { date: 'April', title: 'Nothing, visibly', body: 'Roots. Do not dig to look.' },
        {
          date: 'May',
          title: 'Out, after the last cold night',
          body: 'A week outside by day first. Slugs on the second evening.',
          link: { label: 'What to do about slugs', href: '/blog/slugs/' },
        },
        { date: 'July', title: 'More beans than friends', body: 'Pick every second day or they stop.' },
        { date: 'October', title: 'Seed for next year', body: 'Dry, in paper, with the year on it.' },
      ],
      note: 'In the weather of Nantes, more or less.',
    },
  },
  minimal: {
    props: {
      title: 'How it came about',
      items: [
        { date: '2019', title: 'One berth, one spreadsheet' },
        { date: '2027', title: 'Forty berths, no spreadsheet' },
      ],
    },
  },
  longGerman: {
    props: {
      variant: 'log',
      kicker: 'Unternehmensgeschichte',
      title: 'Vom Gezeiten\u00ADkalender zur Liegeplatz\u00ADdisposition.',
      items: [
        {
          date: 'Frühjahr 2019',
          title: 'Wasserstandsvorhersagen für zwei Containerterminals',
          body: 'Ein Gezeitenkalender, von Hand mit den Pegelaufzeichnungen abgeglichen.',
        },
        {
          date: 'Herbst 2023',
          title: 'Schlepperauftragsübermittlung ohne Telefon',
          body: 'Die Schlepperunternehmen sehen denselben Plan wie die Disposition.',
        },
        { date: 'Sommer 2027', title: 'Vierzig Liegeplätze in sieben Häfen' },
      ],
      note: 'Eine erfundene Geschichte.',
    },
  },
  arabic: {
    props: {
      variant: 'stem',
      title: 'سنة في متر مربع',
      items: [
        { date: 'مارس', title: 'بذور على النافذة', body: 'الكرنب والقطيفة أولًا، تنبت في ثمانية أيام.' },
        { date: 'مايو', title: 'إلى الخارج', body: 'أسبوع في النهار قبل ذلك، والبزاق في المساء الثاني.' },
        { date: 'أكتوبر', title: 'بذور للعام القادم', body: 'جافة في ورق وعليها السنة.' },
      ],
    },
  },
});
