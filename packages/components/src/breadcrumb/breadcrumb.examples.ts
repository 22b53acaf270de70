import { defineExamples } from '@pantograph/contract';
import { breadcrumb } from './breadcrumb.schema.js';

export const breadcrumbExamples = defineExamples(breadcrumb, {
  usual: {
    props: {
      items: [
        { label: 'Home', href: '/' },
        { label: 'Berth planning', href: '/berth-planning/' },
      ],
      current: 'Tide gates',
    },
  },
  least: { props: { items: [{ label: 'Seeds', href: '/seeds/' }], current: 'Hollyhock ‘Nigra’' } },
  deep: {
    props: {
      items: [
        { label: 'Home', href: '/' },
        { label: 'Seeds', href: '/seeds/' },
        { label: 'Flowers', href: '/seeds/flowers/' },
        { label: 'Biennials', href: '/seeds/flowers/biennials/' },
        { label: 'Hollyhocks', href: '/seeds/flowers/biennials/hollyhocks/' },
      ],
      current: 'Nigra',
    },
  },
  longGerman: {
    props: {
      label: 'Brotkrumen',
      items: [
        { label: 'Startseite', href: '/de/' },
        { label: 'Hafenbetriebsgesellschaften', href: '/de/hafen/' },
        { label: 'Zollabfertigungsberechtigungen', href: '/de/hafen/zoll/' },
      ],
      current: 'Gefahrgutbeförderungsgenehmigung für Seeschiffe',
    },
  },
  arabic: {
    props: {
      label: 'مسار الصفحة',
      items: [
        { label: 'الرئيسية', href: '/ar/' },
        { label: 'البذور', href: '/ar/seeds/' },
      ],
      current: 'ختمية سوداء',
    },
  },
});
