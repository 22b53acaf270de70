import { defineExamples } from '@pantograph/contract';
import { select } from './select.schema.js';

const berths = [
  { value: 'berth-2', label: 'Berth 2, 11.0 m' },
  { value: 'berth-4', label: 'Berth 4, 14.5 m' },
  { value: 'berth-7', label: 'Berth 7, closed until Monday', disabled: true },
  { value: 'berth-9', label: 'Berth 9, 16.0 m' },
];

export const selectExamples = defineExamples(select, {
  empty: { props: { id: 'berth', name: 'berth', label: 'Berth', options: berths } },
  chosen: {
    props: {
      id: 'planned-berth',
      name: 'berth',
      label: 'Planned berth',
      value: 'berth-4',
      options: berths,
      help: 'Draught at low water.',
      required: true,
    },
  },
  emptyLabel: {
    props: {
      id: 'month',
      name: 'month',
      label: 'Month of sowing',
      emptyLabel: 'Whenever the ground is warm',
      options: [
        { value: 'march', label: 'March' },
        { value: 'april', label: 'April' },
        { value: 'september', label: 'September' },
      ],
    },
  },
  error: {
    props: {
      id: 'country',
      name: 'country',
      label: 'Country',
      autocomplete: 'country',
      options: [
        { value: 'DE', label: 'Germany' },
        { value: 'FR', label: 'France' },
        { value: 'MA', label: 'Morocco' },
      ],
      help: 'We post seeds where the law lets us.',
      error: 'Choose a country, so that we know the postage.',
      required: true,
    },
  },
  disabled: {
    props: { id: 'crane', name: 'crane', label: 'Crane', value: 'berth-2', options: berths, disabled: true },
  },
  longGerman: {
    props: {
      id: 'abfertigung',
      name: 'abfertigung',
      label: 'Zollabfertigungsberechtigung des Auftragnehmers',
      emptyLabel: 'Bitte wählen',
      options: [
        { value: 'a', label: 'Gefahrgutbeförderungsverordnung, Anlage zwei, Abschnitt für Binnenschifffahrt' },
        { value: 'b', label: 'Containerstellplatzreservierungsbestätigung' },
      ],
      value: 'a',
      required: true,
      requiredLabel: 'Pflichtfeld',
    },
  },
  arabic: {
    props: {
      id: 'shahr',
      name: 'month',
      label: 'شهر البذر',
      emptyLabel: 'اختر شهرًا',
      options: [
        { value: 'march', label: 'مارس' },
        { value: 'april', label: 'أبريل' },
      ],
      help: 'يمكنك تغييره لاحقًا.',
    },
  },
});
