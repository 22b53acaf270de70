import { defineExamples } from '@pantograph/contract';
import { text } from './text.schema.js';

export const textExamples = defineExamples(text, {
  body: {
    props: {},
    slots: {
      default:
        'The plan keeps the last position and shows its age. After 15 min the call turns to <strong>needs a human</strong>. <a href="/legal/">The list of parties</a> is in the contract.',
    },
  },
  lead: {
    props: { size: 'lead' },
    slots: { default: 'Twelve packets, one for each month, and a letter that says when.' },
  },
  small: { props: { size: 'small' }, slots: { default: 'Measured at Berth 4 from January to June.' } },
  muted: {
    props: { size: 'small', tone: 'muted' },
    slots: { default: 'Parsley sulks for three weeks; give it time.' },
  },
  longGerman: {
    props: {},
    slots: {
      default:
        'Containerstellplatzreservierungen verfallen zwei Stunden nach Überschreiten des Liegezeitfensters, sofern keine Gefahrgutbeförderungsgenehmigung vorliegt.',
    },
  },
  arabic: {
    props: { size: 'lead' },
    slots: { default: '<span lang="ar" dir="rtl">ازرعها في يونيو وانسَها، ثم تفاجأ بعد سنة.</span>' },
  },
});
