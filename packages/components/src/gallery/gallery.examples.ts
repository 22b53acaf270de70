import { defineExamples } from '@pantograph/contract';
import { gallery } from './gallery.schema.js';

const berths = {
  src: '/examples/berths.svg',
  alt: 'Berth plan of four vessels along a quay over one day, with the tide curve below',
  width: 1200,
  height: 900,
};
const tide = { src: '/examples/tide.svg', alt: 'Tide curve with two gates marked on it', width: 800, height: 600 };
const yard = { src: '/examples/yard.svg', alt: 'Container yard from above, one stack marked', width: 800, height: 600 };
const packet = { src: '/examples/packet.svg', alt: 'A seed packet of hollyhocks', width: 800, height: 800 };
const sill = { src: '/examples/windowsill.svg', alt: 'Seedlings in pots on a windowsill', width: 800, height: 800 };
const border = {
  src: '/examples/border.svg',
  alt: 'Hollyhocks, poppy seed heads and a cat behind a flower bed',
  width: 1200,
  height: 900,
};

export const galleryExamples = defineExamples(gallery, {
  grid: {
    props: {
      variant: 'grid',
      kicker: 'On one screen',
      title: 'What a planner has in front of her at 04:10.',
      items: [
        { image: berths, caption: 'The plan. The orange line is now.' },
        { image: tide, caption: 'Two gates, for 11 and for 13 metres of draught.' },
        { image: yard, caption: 'Stack 14, on hold since Tuesday.' },
      ],
    },
  },
  mosaic: {
    props: {
      variant: 'mosaic',
      kicker: 'Post from gardens',
      title: 'What came up, and who lay down in it',
      body: 'Drawn from letters you sent us. The cat insisted.',
      items: [
        { image: border, caption: 'Allotment 14, late June.' },
        { image: sill, caption: 'A windowsill in Nantes, day nine.' },
        { image: packet, caption: 'The packet that started it.' },
      ],
    },
  },
  strip: {
    props: {
      variant: 'strip',
      title: 'A year, from one window to the next',
      items: [
        { image: sill, caption: 'March. Everything leans to the left.' },
        { image: packet, caption: 'April. Nothing to see, so we drew the packet.' },
        { image: border, caption: 'June. The reason for March.' },
        { image: tide, caption: 'August, seen from the sea.' },
        { image: yard, caption: 'October. Beds put away.' },
      ],
      note: 'Drawings, not photographs; no garden was tidied for them.',
    },
  },
  minimal: { props: { title: 'Two pictures', items: [{ image: sill }, { image: packet }] } },
  longGerman: {
    props: {
      variant: 'grid',
      title: 'Liegeplatz\u00ADübersicht, Gezeiten\u00ADvorhersage, Container\u00ADstellflächen.',
      items: [
        {
          image: { ...berths, alt: 'Liegeplatzplan mit vier Schiffen und der Gezeitenkurve eines Tages' },
          caption: 'Liegeplatzbelegung mit Wasserstandsvorhersage und Tiefgangsbeschränkungen.',
        },
        {
          image: { ...yard, alt: 'Containerstellplatz von oben, ein Stapel markiert' },
          caption: 'Containerstellplatzverwaltung der Nachtschicht.',
        },
      ],
    },
  },
  arabic: {
    props: {
      variant: 'strip',
      title: 'سنة من نافذة إلى أخرى',
      items: [
        { image: { ...sill, alt: 'شتلات في أصص على النافذة' }, caption: 'مارس. كل شيء يميل نحو الضوء.' },
        { image: { ...border, alt: 'أزهار وقطة خلف حوض الزهور' }, caption: 'يونيو. سبب مارس.' },
        { image: { ...packet, alt: 'ظرف بذور' }, caption: 'الظرف الذي بدأ به كل شيء.' },
      ],
    },
  },
});
