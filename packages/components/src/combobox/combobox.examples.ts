import { defineExamples } from '@pantograph/contract';
import { combobox } from './combobox.schema.js';

const ports = [
  { value: 'DEHAM', label: 'Hamburg' },
  { value: 'NLRTM', label: 'Rotterdam' },
  { value: 'BEANR', label: 'Antwerp' },
  { value: 'FRLEH', label: 'Le Havre' },
  { value: 'MAPTM', label: 'Tanger Med, closed for the storm', disabled: true },
  { value: 'ESALG', label: 'Algeciras' },
  { value: 'GBFXT', label: 'Felixstowe' },
];

export const comboboxExamples = defineExamples(combobox, {
  empty: { props: { id: 'port', name: 'port', label: 'Next port', options: ports } },
  chosen: {
    props: {
      id: 'last-port',
      name: 'port',
      label: 'Last port',
      value: 'BEANR',
      options: ports,
      help: 'Where the vessel comes from.',
      required: true,
    },
  },
  placeholder: {
    props: {
      id: 'seed',
      name: 'seed',
      label: 'What do you sow?',
      placeholder: 'Hollyhock',
      noResultsLabel: 'We do not have that one yet.',
      options: [
        { value: 'bean', label: 'Runner bean' },
        { value: 'hollyhock', label: 'Hollyhock' },
        { value: 'radish', label: 'Radish' },
      ],
    },
  },
  error: {
    props: {
      id: 'terminal',
      name: 'terminal',
      label: 'Terminal',
      options: ports,
      help: 'As it stands in your contract.',
      error: 'Choose a terminal from the list.',
      required: true,
    },
  },
  disabled: {
    props: { id: 'home-port', name: 'port', label: 'Home port', value: 'DEHAM', options: ports, disabled: true },
  },
  longGerman: {
    props: {
      id: 'verfahren',
      name: 'verfahren',
      label: 'Zollabfertigungsverfahren',
      value: 'a',
      options: [
        { value: 'a', label: 'Gefahrgutbeförderungsgenehmigungsverfahren für Binnenschifffahrt' },
        { value: 'b', label: 'Containerstellplatzreservierungsbestätigung' },
      ],
      openLabel: 'Alle zeigen',
      resultsLabel: 'Treffer: {count}',
      noResultsLabel: 'Kein Treffer',
      required: true,
      requiredLabel: 'Pflichtfeld',
    },
  },
  arabic: {
    props: {
      id: 'mina',
      name: 'port',
      label: 'الميناء التالي',
      openLabel: 'عرض الكل',
      resultsLabel: 'النتائج: {count}',
      noResultsLabel: 'لا نتائج',
      options: [
        { value: 'MAPTM', label: 'طنجة المتوسط' },
        { value: 'EGPSD', label: 'بورسعيد' },
      ],
      help: 'اكتب أول حرفين.',
    },
  },
});
