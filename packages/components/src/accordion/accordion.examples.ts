import { defineExamples } from '@pantograph/contract';
import { accordion } from './accordion.schema.js';

const parts = [
  {
    title: 'Before the call',
    content: '<p>The pilot station confirms the draught. <a href="/pilot/">What it asks for</a></p>',
  },
  { title: 'At the berth', content: '<ul><li>Commercial invoice</li><li>Bill of lading</li></ul>' },
  { title: 'After the release', content: '<p>Every call is kept as CSV for two years.</p>' },
];

export const accordionExamples = defineExamples(accordion, {
  usual: { props: { items: parts } },
  exclusive: {
    props: {
      name: 'care',
      headingLevel: 2,
      items: [
        { title: 'Sow', content: '<p>In June, a thumb deep.</p>', open: true },
        { title: 'Water', content: '<p>When the earth is dry to the first joint of a finger.</p>' },
        { title: 'Wait', content: '<p>A year.</p>' },
      ],
    },
    description: 'One part is open at a time.',
  },
  deeper: { props: { headingLevel: 4, items: parts } },
  deep: { props: { headingLevel: 5, items: parts.slice(0, 2) } },
  deepest: { props: { headingLevel: 6, items: parts.slice(0, 2) } },
  one: { props: { items: [{ title: 'Is it free?', content: '<p>Until June, yes.</p>' }] } },
  longGerman: {
    props: {
      items: [
        {
          title: 'Gefahrgutbeförderungsgenehmigungsverfahren und Zollabfertigungsberechtigungen',
          content: '<p>Containerstellplatzreservierungen verfallen zwei Stunden nach dem Liegezeitfenster.</p>',
          open: true,
        },
        { title: 'Umsatzsteueridentifikationsnummer', content: '<p>Sie steht auf jeder Rechnung.</p>' },
      ],
    },
  },
  arabic: {
    props: {
      items: [
        { title: 'متى أزرع؟', content: '<p>في يونيو، على عمق إصبع.</p>', open: true },
        { title: 'متى أسقي؟', content: '<p>حين يجف التراب.</p>' },
      ],
    },
  },
});
