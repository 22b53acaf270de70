import { defineExamples } from '@pantograph/contract';
import { quote } from './quote.schema.js';

const invented = 'Person and words invented for this demo.';

function portrait(file: string, alt: string) {
  return { src: `/examples/portrait-${file}.svg`, alt, width: 160, height: 160 };
}

export const quoteExamples = defineExamples(quote, {
  large: {
    props: {
      variant: 'large',
      quote: 'We saw the clash at 22:10. The vessel saw it at 01:30. In between lies a tug nobody had to wake.',
      name: 'Imke Harms',
      attribution: 'Terminal planner, night shift, Nordkai',
      link: { label: 'Read how Nordkai switched', href: '/blog/nordkai/' },
      note: invented,
    },
  },
  portrait: {
    props: {
      variant: 'portrait',
      kicker: 'From a letter',
      quote: 'You said the slugs would win in May. They did. You said to sow again. We had kale until Christmas.',
      name: 'Tom Ashby',
      attribution: 'Allotment 14, first year',
      image: portrait('baran', 'Drawing of Tom Ashby'),
      note: invented,
    },
  },
  panel: {
    props: {
      variant: 'panel',
      quote: 'They publish their downtime. That is why I signed.',
      name: 'Ellen Voss',
      attribution: 'Operations director, Port of Elsand',
      image: portrait('ellen', 'Drawing of Ellen Voss'),
      link: { label: 'Read the report', href: '/blog/downtime/' },
      note: invented,
    },
  },
  minimal: { props: { quote: 'Something came up.', name: 'Noor' } },
  longGerman: {
    props: {
      variant: 'portrait',
      kicker: 'Aus der Terminaldisposition',
      quote:
        'Früher haben wir Liegeplatzverschiebungen telefonisch mit vier Beteiligten abgestimmt. Heute sehen Schlepperunternehmen, Lotsenbrüderschaft und Hafenbehörde denselben Plan.',
      name: 'Friederike Schulze-Delitzsch',
      attribution: 'Leiterin der Liegeplatzdisposition, Containerterminal Nordkai',
      image: portrait('imke', 'Zeichnung von Friederike Schulze-Delitzsch'),
      note: 'Person und Aussage sind erfunden.',
    },
  },
  arabic: {
    props: {
      variant: 'large',
      quote: 'نامت القطة على صينية البذور ثلاثة أيام، ونبت تحتها ثلاث بذرات.',
      name: 'يوسف',
      attribution: 'نافذة في تونس',
      note: 'شخص وقول خياليان لهذا العرض.',
    },
  },
});
