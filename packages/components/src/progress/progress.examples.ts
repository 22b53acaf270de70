import { defineExamples } from '@pantograph/contract';
import { progress } from './progress.schema.js';

export const progressExamples = defineExamples(progress, {
  usual: { props: { id: 'upload', label: 'Uploading the bill of lading', value: 40 } },
  inWords: { props: { id: 'files', label: 'Packets packed', value: 3, max: 12, valueText: '3 of 12 packets' } },
  indeterminate: { props: { id: 'customs', label: 'Customs is checking', valueText: 'A few minutes' } },
  empty: { props: { id: 'release', label: 'Containers released', value: 0, max: 48, valueText: '0 of 48' } },
  full: { props: { id: 'sowing', label: 'Sown', value: 12, max: 12, valueText: 'All twelve' } },
  longGerman: {
    props: {
      id: 'zoll',
      label: 'Zollabfertigungsberechtigungen werden übermittelt',
      value: 7,
      max: 9,
      valueText: '7 von 9 Genehmigungen',
    },
  },
  arabic: { props: { id: 'bidhar', label: 'البذور المزروعة', value: 5, max: 8, valueText: '٥ من ٨' } },
});
