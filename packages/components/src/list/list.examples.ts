import { defineExamples } from '@pantograph/contract';
import { list } from './list.schema.js';

const papers = ['Commercial invoice', 'Bill of lading', 'Dangerous goods declaration, where there are any'];

export const listExamples = defineExamples(list, {
  unordered: { props: { items: papers } },
  ordered: {
    props: {
      variant: 'ordered',
      items: [
        'Fill the pot to a thumb below the edge.',
        'Sow, and cover with as much earth as the seed is thick.',
        'Wait.',
      ],
    },
  },
  goesOn: { props: { variant: 'ordered', start: 9, items: ['Thin them out.', 'Tie them up.', 'Cut the first.'] } },
  checked: { props: { variant: 'checked', items: ['Every call as CSV', 'Every plan as PDF'] } },
  plain: { props: { variant: 'plain', items: papers } },
  one: { props: { items: ['Berth 4'] } },
  longGerman: {
    props: {
      variant: 'checked',
      items: ['Gefahrgutbeförderungsgenehmigung', 'Umsatzsteueridentifikationsnummer des Auftraggebers', 'Ladeliste'],
    },
  },
  arabic: { props: { variant: 'ordered', items: ['املأ الأصيص', 'ازرع البذور', 'انتظر'] } },
});
