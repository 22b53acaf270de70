import { defineExamples } from '@pantograph/contract';
import { comparisonTable } from './comparison-table.schema.js';

const yes = { mark: 'yes' } as const;
const no = { mark: 'no' } as const;

export const comparisonTableExamples = defineExamples(comparisonTable, {
  ruled: {
    props: {
      variant: 'ruled',
      kicker: 'Before you ask us',
      title: 'A spreadsheet, a port system, and a plan that moves.',
      body: 'Where the other two are enough, we say so.',
      rowsLabel: 'What a shift needs',
      columns: [
        { name: 'Spreadsheet', note: 'What most begin with' },
        { name: 'Port system', note: 'What the authority runs' },
        { name: 'Tidewater', note: 'Beside either of them', highlighted: true },
      ],
      rows: [
        {
          label: 'Position of each vessel',
          help: 'AIS, read every 30 s.',
          values: [no, { mark: 'yes', text: 'Every 6 min' }, { mark: 'yes', text: 'Every 30 s' }],
        },
        {
          label: 'Tide window by draught',
          values: [{ mark: 'partly', text: 'By hand' }, no, yes],
        },
        {
          label: 'Crane and tug hours',
          help: 'Counted again when a call moves.',
          values: [{ mark: 'partly', text: 'With a macro' }, no, yes],
        },
        { label: 'Customs holds', values: [no, yes, { mark: 'yes', text: 'Read from the port system' }] },
        { label: 'Works without a network', values: [yes, no, { mark: 'partly', text: 'The last plan, to read' }] },
        {
          label: 'Price of a berth, a month',
          values: [{ text: '€0' }, { text: 'With the port dues' }, { text: '€390' }],
        },
      ],
      primary: { label: 'Start a 30-day pilot', href: '/pilot/' },
      note: 'Products compared as kinds, not by name. Figures invented for this demo.',
    },
  },
  panel: {
    props: {
      variant: 'panel',
      kicker: 'Which box',
      title: 'Three boxes, and which one forgives you most',
      rowsLabel: 'In the box',
      columns: [
        { name: 'Windowsill', note: '£12' },
        { name: 'Balcony', note: '£22', highlighted: true },
        { name: 'Allotment', note: '£34' },
      ],
      rows: [
        { label: 'Packets of seed', values: [{ text: 'Three' }, { text: 'Five' }, { text: 'Twelve' }] },
        { label: 'The sowing calendar', values: [yes, yes, yes] },
        { label: 'Bulbs in September', values: [no, yes, yes] },
        { label: 'Seed potatoes', help: 'They need ground.', values: [no, no, yes] },
        {
          label: 'Forgives a week away',
          values: [no, { mark: 'partly', text: 'If it rains' }, { mark: 'yes', text: 'Better than you think' }],
        },
      ],
      primary: { label: 'Find your first seeds', href: '/box/' },
      note: 'Postage is in the price. Prices invented for this demo.',
    },
  },
  minimal: {
    props: {
      title: 'By post or at the counter',
      rowsLabel: 'What you get',
      columns: [{ name: 'By post' }, { name: 'At the counter' }],
      rows: [
        { label: 'Seed', values: [yes, yes] },
        { label: 'An opinion about your soil', values: [no, yes] },
      ],
    },
    description: 'Only what is required; the words of the marks are the built-in ones.',
  },
  fourColumns: {
    props: {
      variant: 'ruled',
      title: 'What each desk may change.',
      rowsLabel: 'May change',
      columns: [
        { name: 'Planner' },
        { name: 'Shift lead', highlighted: true },
        { name: 'Forwarder' },
        { name: 'Harbour master' },
      ],
      rows: [
        { label: 'The berth of a call', values: [yes, yes, no, yes] },
        { label: 'Crane hours', values: [yes, yes, no, no] },
        { label: 'A customs hold', values: [no, { mark: 'partly', text: 'Asks for it' }, yes, no] },
        { label: 'The order of pilots', values: [no, no, no, yes] },
      ],
    },
    description: 'On a phone the table scrolls and its first column stays.',
  },
  longGerman: {
    props: {
      variant: 'panel',
      kicker: 'Leistungsvergleich',
      title: 'Tabellenkalkulation, Hafen\u00ADbetriebssystem oder Liegeplatz\u00ADplanung?',
      rowsLabel: 'Anforderungen einer Schicht',
      columns: [
        { name: 'Tabellenkalkulation' },
        { name: 'Hafenbetriebssystem' },
        { name: 'Liegeplatzplanung', highlighted: true },
      ],
      rows: [
        {
          label: 'Wasserstandsabhängige Einlaufzeitfenster',
          help: 'Für jeden Tiefgang neu berechnet.',
          values: [no, no, yes],
        },
        {
          label: 'Schichtübergabeprotokoll',
          values: [{ mark: 'partly', text: 'Handschriftlich' }, no, yes],
        },
        { label: 'Kran- und Schlepperstundenabrechnung', values: [no, yes, yes] },
      ],
      yesLabel: 'Ja',
      partlyLabel: 'Teilweise',
      noLabel: 'Nein',
      note: 'Alle Angaben sind für diese Vorführung erfunden.',
    },
  },
  arabic: {
    props: {
      variant: 'ruled',
      title: 'أي صندوق يناسبك',
      rowsLabel: 'في الصندوق',
      columns: [{ name: 'نافذة' }, { name: 'شرفة', highlighted: true }, { name: 'حديقة' }],
      rows: [
        { label: 'ظروف البذور', values: [{ text: 'ثلاثة' }, { text: 'خمسة' }, { text: 'اثنا عشر' }] },
        { label: 'تقويم الزراعة', values: [yes, yes, yes] },
        { label: 'بصيلات في سبتمبر', values: [no, { mark: 'partly', text: 'إن طلبت' }, yes] },
      ],
      yesLabel: 'نعم',
      partlyLabel: 'جزئيًا',
      noLabel: 'لا',
      note: 'أسعار ومنتجات خيالية لهذا العرض.',
    },
  },
});
