import { defineExamples } from '@pantograph/contract';
import { heading } from './heading.schema.js';

export const headingExamples = defineExamples(heading, {
  usual: { props: { title: 'Calls of this tide' } },
  page: {
    props: {
      title: 'You know before the ship does.',
      level: 1,
      kicker: 'Berth planning',
      lead: 'One plan for terminal, pilot and customs, recalculated with every position report.',
    },
  },
  part: { props: { title: 'Sown in June', level: 3, lead: 'Forget them, and be surprised a year later.' } },
  small: { props: { title: 'Berth 4', level: 4 } },
  smaller: { props: { title: 'Draught', level: 5 } },
  smallest: { props: { title: 'At high water', level: 6 } },
  sized: { props: { title: 'A page that looks like a poster', level: 1, size: 'display' } },
  asLarge: { props: { title: 'A part as large as a page', level: 2, size: 'xl' } },
  asPart: { props: { title: 'A deep heading, as large as a part', level: 4, size: 'l' } },
  asItem: { props: { title: 'A page with a modest title', level: 1, size: 'm' } },
  asLabel: { props: { title: 'A part with the title of a label', level: 2, size: 's', lead: 'For side columns.' } },
  longGerman: {
    props: {
      title: 'Containerstellplatzreservierungsbestätigung und Zollabfertigungsberechtigung',
      kicker: 'Hafenbetriebsgesellschaft',
      lead: 'Reservierungen verfallen zwei Stunden nach Überschreiten des Liegezeitfensters.',
    },
  },
  arabic: {
    props: { title: 'صندوق السنة الأولى', kicker: 'بذور', lead: 'اثنا عشر صنفًا تنبت في أول سنة.', level: 2 },
  },
});
