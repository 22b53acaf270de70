import { defineExamples } from '@pantograph/contract';
import { disclosure } from './disclosure.schema.js';

export const disclosureExamples = defineExamples(disclosure, {
  closed: {
    props: { summary: 'What happens when the tide gate moves?' },
    slots: { default: '<p>The plan moves with it, and every party to the call is told within a minute.</p>' },
  },
  open: {
    props: { summary: 'Will everything come up?', open: true },
    slots: { default: '<p>No. Parsley sulks for three weeks and some packets never forgive a cold May.</p>' },
  },
  longGerman: {
    props: { summary: 'Welche Gezeitenvorhersagen berücksichtigt die Liegeplatzplanung im Tidegewässer?', open: true },
    slots: { default: '<p>Die amtlichen Wasserstandsvorhersagen, minütlich aktualisiert.</p>' },
  },
  arabic: {
    props: { summary: 'هل سينبت كل شيء؟', open: true },
    slots: { default: '<p lang="ar" dir="rtl">لا. البقدونس يتأخر ثلاثة أسابيع.</p>' },
  },
});
