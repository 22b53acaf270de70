import { defineExamples } from '@pantograph/contract';
import { tooltip } from './tooltip.schema.js';

const button = (id: string, words: string, lang = '') =>
  `<button class="pg-button" data-variant="secondary" data-size="m" type="button" aria-describedby="${id}"${lang}>${words}</button>`;

export const tooltipExamples = defineExamples(tooltip, {
  above: {
    props: { id: 'hold-tip', content: 'Customs is told at once, and the berth stays yours.' },
    slots: { default: button('hold-tip', 'Hold for customs') },
  },
  below: {
    props: { id: 'sow-tip', content: 'Best before the longest day.', placement: 'bottom' },
    slots: { default: button('sow-tip', 'Add to the sowing list') },
  },
  link: {
    props: { id: 'ais-tip', content: 'The automatic identification system of ships.' },
    slots: { default: '<a class="pg-link" href="/ais/" aria-describedby="ais-tip">AIS signal</a>' },
  },
  longGerman: {
    props: { id: 'frist-tip', content: 'Containerstellplatzreservierungen verfallen nach dem Liegezeitfenster.' },
    slots: { default: button('frist-tip', 'Reservierungsfrist') },
  },
  arabic: {
    props: { id: 'zar-tip', content: 'الأفضل قبل أطول يوم في السنة.' },
    slots: { default: button('zar-tip', 'أضف إلى قائمة الزرع', ' lang="ar" dir="rtl"') },
  },
});
