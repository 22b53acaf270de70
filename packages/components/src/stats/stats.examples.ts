import { defineExamples } from '@pantograph/contract';
import { stats } from './stats.schema.js';

export const statsExamples = defineExamples(stats, {
  row: {
    props: {
      variant: 'row',
      kicker: 'Twelve weeks, one terminal',
      title: 'What changed when the plan moved with the ship.',
      items: [
        { value: '−11 %', label: 'Dwell time of an import container' },
        { value: '2 h 40 min', label: 'Earlier notice of a missed window' },
        { value: '0.7', label: 'Radio calls for each berth change', note: 'It was 4.' },
        { value: '99.94 %', label: 'Time the plan was reachable', note: 'October 2026, all terminals.' },
      ],
      note: 'A terminal of 400,000 containers a year, invented for this demo.',
    },
  },
  column: {
    props: {
      variant: 'column',
      title: 'Last year, counted honestly',
      items: [
        { value: '9 of 12', label: 'first-year growers ate something they grew' },
        { value: '31', label: 'slugs moved to the far side of one allotment', note: '31 came back.' },
        { value: '£2.80', label: 'for a packet of seed that fills a wall' },
      ],
      note: 'Invented for this demo.',
    },
  },
  feature: {
    props: {
      variant: 'feature',
      kicker: 'One square metre',
      title: 'It is smaller than your table, and it feeds you in June.',
      items: [
        { value: '1 m²', label: 'is what everyone has somewhere, once the bicycle is moved' },
        { value: '5', label: 'packets' },
        { value: '12', label: 'letters, one a month' },
      ],
    },
  },
  minimal: {
    props: {
      items: [
        { value: '04:10 UTC', label: 'Next call' },
        { value: '14.5 m', label: 'Draught at high water' },
      ],
    },
  },
  longGerman: {
    props: {
      variant: 'row',
      title: 'Verweildauer\u00ADveränderungen im Vergleichszeitraum',
      items: [
        { value: '−11 %', label: 'Durchschnittliche Verweildauer je Importcontainer' },
        { value: '2 Std. 40 Min.', label: 'Frühere Benachrichtigung bei Liegezeitfensterverletzungen' },
        { value: '400.000', label: 'Containerbewegungen im Kalenderjahr' },
      ],
      note: 'Terminal und Zahlen sind für diese Vorführung erfunden.',
    },
  },
  arabic: {
    props: {
      variant: 'row',
      title: 'ما الذي تغيّر حين تحركت الخطة مع السفينة.',
      items: [
        { value: '−١١٪', label: 'مدة مكوث حاوية الاستيراد' },
        { value: '٢ س ٤٠ د', label: 'إشعار أبكر بنافذة فائتة' },
        { value: '٠٫٧', label: 'نداء لاسلكي لكل تغيير رصيف' },
      ],
      note: 'محطة خيالية لهذا العرض.',
    },
  },
});
