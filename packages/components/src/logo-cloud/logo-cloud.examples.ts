import { defineExamples } from '@pantograph/contract';
import { logoCloud } from './logo-cloud.schema.js';

function logo(name: string, file: string) {
  return { name, image: { src: `/examples/logo-${file}.svg`, alt: name, width: 160, height: 48 } };
}

const terminals = [
  logo('Nordkai', 'nordkai'),
  logo('Port of Elsand', 'elsand'),
  logo('Mole 9', 'mole'),
  logo('Brackwater Lines', 'brackwater'),
  logo('Kade & Zoon', 'kade'),
];

export const logoCloudExamples = defineExamples(logoCloud, {
  row: {
    props: {
      variant: 'row',
      title: 'Five terminals plan with it today.',
      items: terminals,
      note: 'Terminals invented for this demo.',
    },
  },
  grid: {
    props: {
      variant: 'grid',
      title: 'Shops that keep our packets by the till',
      items: terminals.map((item) => ({ ...item, href: 'https://example.com/' })),
      note: 'Shops invented for this demo.',
    },
  },
  minimal: { props: { title: 'They plan with it.', items: terminals.slice(0, 3) } },
  longGerman: {
    props: {
      variant: 'grid',
      title: 'Container\u00ADterminals und Speditions\u00ADunternehmen mit unterzeichneter Pilot\u00ADvereinbarung',
      items: terminals,
    },
  },
  arabic: {
    props: { variant: 'row', title: 'خمس محطات تخطط به اليوم.', items: terminals, note: 'محطات خيالية لهذا العرض.' },
  },
});
