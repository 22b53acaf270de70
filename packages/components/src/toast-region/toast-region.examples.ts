import { defineExamples } from '@pantograph/contract';
import { toastRegion } from './toast-region.schema.js';

const toast = (tone: string, title: string) =>
  `<div class="pg-toast" role="status" data-tone="${tone}"><div class="pg-toast__box"><div class="pg-toast__words"><p class="pg-toast__title">${title}</p></div></div></div>`;

export const toastRegionExamples = defineExamples(toastRegion, {
  stack: {
    props: {},
    slots: {
      default: toast('success', 'Berth 4 is yours from 05:30 UTC') + toast('info', 'The plan was sent to all parties'),
    },
  },
  empty: { props: {} },
  one: { props: { label: 'What just happened' }, slots: { default: toast('success', 'Sown') } },
  longGerman: {
    props: { label: 'Benachrichtigungen' },
    slots: { default: toast('success', 'Gefahrgutbeförderungsgenehmigungsverfahren abgeschlossen') },
  },
  arabic: {
    props: { label: 'رسائل' },
    slots: { default: toast('success', '<span lang="ar" dir="rtl">أُضيفت البذور</span>') },
  },
});
