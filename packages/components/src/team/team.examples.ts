import { defineExamples } from '@pantograph/contract';
import { team } from './team.schema.js';

const invented = 'People invented for this demo.';

function portrait(file: string, alt: string) {
  return { src: `/examples/portrait-${file}.svg`, alt, width: 160, height: 160 };
}

export const teamExamples = defineExamples(team, {
  grid: {
    props: {
      variant: 'grid',
      kicker: 'Who packs it',
      title: 'Three people, one shed, a cat on loan',
      body: 'If a letter from us is wry, it was Tom. If it is kind, it was Noor.',
      items: [
        {
          name: 'Noor Ramdani',
          role: 'Seeds, and the letters you keep',
          body: 'Grew beans on a balcony in Leeds until the neighbours asked.',
          image: portrait('ellen', 'Drawing of Noor Ramdani'),
          link: { label: 'Write to Noor', href: 'mailto:noor@hollyhock.example' },
        },
        {
          name: 'Tom Ashby',
          role: 'Packing, and the weather',
          body: 'Says it will rain. It rains.',
          image: portrait('baran', 'Drawing of Tom Ashby'),
        },
        {
          name: 'Marguerite Lemoine',
          role: 'Trials: what fails, and why',
          body: 'Kills forty varieties a year so that you need not.',
          image: portrait('imke', 'Drawing of Marguerite Lemoine'),
        },
      ],
      note: invented,
    },
  },
  roster: {
    props: {
      variant: 'roster',
      kicker: 'On call',
      title: 'Who answers at four in the morning.',
      items: [
        {
          name: 'Imke Harms',
          role: 'Planning, nights',
          body: 'Eleven years on the quay at Nordkai before she wrote down what she did there.',
          image: portrait('imke', 'Drawing of Imke Harms'),
          link: { label: 'Call the night desk', href: 'tel:+49405550100' },
        },
        {
          name: 'Baran Öztürk',
          role: 'Connections: AIS, gauges, port systems',
          body: 'Knows which gauge runs late, and by how much.',
          image: portrait('baran', 'Drawing of Baran Öztürk'),
        },
        {
          name: 'Ellen Voss',
          role: 'Contracts, and the page about downtime',
          image: portrait('ellen', 'Drawing of Ellen Voss'),
        },
      ],
      primary: { label: 'See open positions', href: '/jobs/' },
      note: invented,
    },
  },
  minimal: { props: { title: 'One person', items: [{ name: 'Noor Ramdani', role: 'Everything' }] } },
  longGerman: {
    props: {
      variant: 'roster',
      title: 'Ansprechpartner der Liegeplatz\u00ADdisposition',
      items: [
        {
          name: 'Friederike Schulze-Delitzsch',
          role: 'Leiterin der Liegeplatzdisposition und Schichtübergabekoordination',
          body: 'Verantwortet die Abstimmung mit Schlepperunternehmen, Lotsenbrüderschaft und Hafenbehörde.',
        },
        {
          name: 'Jan-Hendrik Brückner',
          role: 'Schnittstellenentwicklung',
          body: 'Schiffspositionsdaten, Pegelmessungen, Hafenwirtschaftssysteme.',
          link: { label: 'Unverbindlich anfragen', href: 'mailto:jan@tidewater.example' },
        },
      ],
      note: 'Alle Personen sind erfunden.',
    },
  },
  arabic: {
    props: {
      variant: 'grid',
      title: 'من يملأ الظروف',
      items: [
        {
          name: 'سلمى حداد',
          role: 'البذور والرسائل',
          body: 'زرعت الفول على شرفة في بيروت حتى سأل الجيران.',
          image: portrait('ellen', 'رسم لسلمى حداد'),
        },
        {
          name: 'يوسف منصور',
          role: 'التعبئة والطقس',
          body: 'يقول إنها ستمطر، فتمطر.',
          image: portrait('baran', 'رسم ليوسف منصور'),
        },
      ],
      note: 'أشخاص خياليون لهذا العرض.',
    },
  },
});
