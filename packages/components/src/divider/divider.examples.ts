import { defineExamples } from '@pantograph/contract';
import { divider } from './divider.schema.js';

export const dividerExamples = defineExamples(divider, {
  plain: { props: {} },
  labelled: { props: { label: 'or' } },
  vertical: { props: { orientation: 'vertical' } },
  longGerman: { props: { label: 'Weitere Anmeldemöglichkeiten für Hafenbetriebsgesellschaften' } },
  arabic: { props: { label: 'أو' } },
});
