import { defineExamples } from '@pantograph/contract';
import { badge } from './badge.schema.js';

export const badgeExamples = defineExamples(badge, {
  neutral: { props: {}, slots: { default: 'At anchor' } },
  accent: { props: { tone: 'accent' }, slots: { default: 'Most chosen' } },
  signal: { props: { tone: 'signal' }, slots: { default: 'Window missed' } },
  positive: { props: { tone: 'positive' }, slots: { default: 'Released' } },
  longGerman: { props: { tone: 'accent' }, slots: { default: 'Zollabfertigung abgeschlossen' } },
  arabic: { props: { tone: 'positive' }, slots: { default: '<span lang="ar" dir="rtl">تم الإفراج</span>' } },
});
