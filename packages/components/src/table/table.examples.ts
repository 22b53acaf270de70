import { defineExamples } from '@pantograph/contract';
import { table } from './table.schema.js';

const calls = [
  { key: 'ever-calm', cells: call('Ever Calm', '4', 'Mon 14:20', '2026-11-23T14:20Z', '14.5') },
  { key: 'odalisque', cells: call('Odalisque', '2', 'Mon 06:05', '2026-11-23T06:05Z', '9.75') },
  { key: 'north-skerry', cells: call('North Skerry', '11', 'Tue 01:40', '2026-11-24T01:40Z', '11.2') },
  { key: 'bel-air', cells: call('Bel Air', '4', 'Wed 22:10', '2026-11-25T22:10Z', '8') },
];

function call(vessel: string, berth: string, eta: string, value: string, draught: string) {
  return {
    vessel: { text: vessel },
    berth: { text: berth },
    eta: { text: eta, value },
    draught: { text: `${draught} m`, value: draught },
  };
}

const columns = [
  { key: 'vessel', label: 'Vessel', sortable: true },
  { key: 'berth', label: 'Berth', align: 'center' as const, sortable: true },
  { key: 'eta', label: 'Expected', sortable: true },
  { key: 'draught', label: 'Draught', kind: 'number' as const, sortable: true },
];

export const tableExamples = defineExamples(table, {
  sortable: { props: { id: 'calls', caption: 'Calls of this week', columns, rows: calls } },
  sorted: {
    props: { id: 'deepest', caption: 'Calls by draught', columns, rows: calls, sort: '-draught' },
    description: 'Sorted from the start, from the greatest on.',
  },
  plain: {
    props: {
      id: 'sowing',
      caption: 'What to sow, and when',
      columns: [
        { key: 'seed', label: 'Seed' },
        { key: 'sow', label: 'Sow' },
        { key: 'depth', label: 'Depth', kind: 'number' },
        { key: 'note', label: 'Note' },
      ],
      rows: [
        {
          key: 'hollyhock',
          cells: {
            seed: { text: 'Hollyhock' },
            sow: { text: 'June' },
            depth: { text: '1 cm' },
            note: { text: 'Wait a year.' },
          },
        },
        { key: 'bean', cells: { seed: { text: 'Runner bean' }, sow: { text: 'May' }, depth: { text: '5 cm' } } },
        {
          key: 'radish',
          cells: { seed: { text: 'Radish' }, sow: { text: 'March to August' }, depth: { text: '1 cm' } },
        },
      ],
    },
  },
  empty: {
    props: {
      id: 'late',
      caption: 'Late calls',
      columns,
      rows: [],
      emptyLabel: 'Nothing is late. It will not stay so.',
    },
  },
  sticky: {
    props: {
      id: 'stack',
      caption: 'Stack C, from the quay inwards',
      stickyHeader: true,
      columns: [
        { key: 'place', label: 'Place', sortable: true },
        { key: 'weight', label: 'Weight', kind: 'number', sortable: true },
      ],
      rows: Array.from({ length: 18 }, (_, index) => ({
        key: `c-${index + 1}`,
        cells: {
          place: { text: `C ${index + 1}` },
          weight: { text: `${((index * 7) % 23) + 2} t`, value: `${((index * 7) % 23) + 2}` },
        },
      })),
    },
  },
  longGerman: {
    props: {
      id: 'genehmigungen',
      caption: 'Gefahrgutbeförderungsgenehmigungen und ihre Zollabfertigungsberechtigungen',
      locale: 'de',
      sort: 'antrag',
      columns: [
        { key: 'antrag', label: 'Antragsteller', sortable: true },
        { key: 'art', label: 'Genehmigungsverfahren' },
        { key: 'gewicht', label: 'Höchstzulässiges Gesamtgewicht', kind: 'number', sortable: true },
      ],
      rows: [
        {
          key: 'zwei',
          cells: {
            antrag: { text: 'Zwischenlagergesellschaft' },
            art: { text: 'Containerstellplatzreservierungsbestätigung' },
            gewicht: { text: '24,5 t', value: '24.5' },
          },
        },
        {
          key: 'eins',
          cells: {
            antrag: { text: 'Österreichische Binnenschifffahrt' },
            art: { text: 'Umsatzsteueridentifikationsnummer' },
            gewicht: { text: '8 t', value: '8' },
          },
        },
      ],
    },
  },
  arabic: {
    props: {
      id: 'budhur',
      caption: 'ماذا نزرع ومتى',
      locale: 'ar',
      columns: [
        { key: 'seed', label: 'البذرة', sortable: true },
        { key: 'month', label: 'الشهر' },
        { key: 'depth', label: 'العمق', kind: 'number', sortable: true },
      ],
      rows: [
        {
          key: 'khubbayza',
          cells: { seed: { text: 'الخبيزة' }, month: { text: 'يونيو' }, depth: { text: '١ سم', value: '1' } },
        },
        {
          key: 'ful',
          cells: { seed: { text: 'الفول' }, month: { text: 'مايو' }, depth: { text: '٥ سم', value: '5' } },
        },
      ],
    },
  },
});
