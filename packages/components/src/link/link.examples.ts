import { defineExamples } from '@pantograph/contract';
import { link } from './link.schema.js';

export const linkExamples = defineExamples(link, {
  standalone: { props: { href: '/berth-planning/', variant: 'standalone' }, slots: { default: 'See the berth plan' } },
  inline: { props: { href: '/seeds/hollyhock/', variant: 'inline' }, slots: { default: 'hollyhock ‘Nigra’' } },
  external: {
    props: { href: 'https://www.bsh.de/', external: 'opens another site', variant: 'standalone' },
    slots: { default: 'Tide tables of the hydrographic office' },
  },
  longGerman: {
    props: { href: '/de/zoll/', variant: 'standalone' },
    slots: { default: 'Zollabfertigungsberechtigung und Gefahrgutbeförderungsverordnung' },
  },
  arabic: {
    props: { href: 'https://www.example.org/ar/', external: 'يفتح موقعًا آخر', variant: 'standalone' },
    slots: { default: '<span lang="ar" dir="rtl">تقويم البذر</span>' },
  },
});
