import { defineExamples } from '@pantograph/contract';
import { testimonials } from './testimonials.schema.js';

const invented = 'People and words invented for this demo.';

function portrait(file: string, alt: string) {
  return { src: `/examples/portrait-${file}.svg`, alt, width: 160, height: 160 };
}

export const testimonialsExamples = defineExamples(testimonials, {
  single: {
    props: {
      variant: 'single',
      items: [
        {
          quote:
            'At four in the morning I need one number and who to call. It gives me the number, and it has called already.',
          name: 'Imke Harms',
          role: 'Terminal planner, night shift, Nordkai',
        },
      ],
      note: invented,
    },
  },
  grid: {
    props: {
      variant: 'grid',
      kicker: 'From the quay',
      title: 'Planners, dispatchers, and the one who signs.',
      items: [
        {
          quote: 'We saw the clash at 22:10. The vessel saw it at 01:30.',
          name: 'Imke Harms',
          role: 'Terminal planner, Nordkai',
          image: portrait('imke', 'Drawing of Imke Harms'),
        },
        {
          quote:
            'A hold used to be a phone call and a fax. It is a line on the screen now, with the name of whoever can lift it.',
          name: 'Baran Öztürk',
          role: 'Forwarder’s dispatcher, Kade & Zoon',
          image: portrait('baran', 'Drawing of Baran Öztürk'),
        },
        {
          quote: 'They publish their downtime. That is why I signed.',
          name: 'Ellen Voss',
          role: 'Operations director, Port of Elsand',
          image: portrait('ellen', 'Drawing of Ellen Voss'),
        },
      ],
      note: invented,
    },
  },
  letters: {
    props: {
      variant: 'letters',
      kicker: 'The post',
      title: 'What people write when something comes up',
      items: [
        {
          quote:
            'The radishes came up crooked and my daughter named every one of them before we ate it. I cannot recommend this enough, or explain it.',
          name: 'Noor',
          role: 'A balcony in Leeds, second year',
          image: portrait('ellen', 'Drawing of Noor'),
        },
        {
          quote: 'You said the slugs would win in May. They did. You said to sow again. We had kale until Christmas.',
          name: 'Tom Ashby',
          role: 'Allotment 14, first year',
          image: portrait('baran', 'Drawing of Tom Ashby'),
        },
        {
          quote: 'The cat has been lying on the seed tray since Tuesday. Three things germinated under her.',
          name: 'Marguerite',
          role: 'A windowsill in Nantes',
          image: portrait('imke', 'Drawing of Marguerite'),
        },
      ],
      note: invented,
    },
  },
  minimal: { props: { items: [{ quote: 'Something came up.', name: 'Noor' }] } },
  longGerman: {
    props: {
      variant: 'grid',
      title: 'Stimmen aus der Terminaldisposition',
      items: [
        {
          quote:
            'Früher haben wir Liegeplatzverschiebungen telefonisch mit vier Beteiligten abgestimmt. Heute sehen Schlepperunternehmen, Lotsenbrüderschaft und Hafenbehörde denselben Plan.',
          name: 'Friederike Schulze-Delitzsch',
          role: 'Leiterin der Liegeplatzdisposition, Containerterminal Nordkai',
        },
        {
          quote: 'Die Verweildauer ist gesunken, weil niemand mehr auf eine Antwort wartet.',
          name: 'Jan-Hendrik Brückner',
          role: 'Speditionsdisponent',
        },
      ],
      note: 'Personen und Aussagen sind erfunden.',
    },
  },
  arabic: {
    props: {
      variant: 'letters',
      title: 'ما يكتبه الناس حين ينبت شيء',
      items: [
        {
          quote: 'قلتم إن البزاق سيفوز في مايو، وقد فاز. قلتم ازرعوا ثانية، فأكلنا الكرنب حتى الشتاء.',
          name: 'سلمى',
          role: 'شرفة في بيروت',
        },
        {
          quote: 'نامت القطة على صينية البذور ثلاثة أيام، ونبت تحتها ثلاث بذرات.',
          name: 'يوسف',
          role: 'نافذة في تونس',
        },
      ],
      note: 'أشخاص وأقوال خيالية لهذا العرض.',
    },
  },
});
