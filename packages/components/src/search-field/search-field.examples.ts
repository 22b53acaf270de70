import { defineExamples } from '@pantograph/contract';
import { searchField } from './search-field.schema.js';

export const searchFieldExamples = defineExamples(searchField, {
  empty: { props: { id: 'search', name: 'q', label: 'Search the calls' } },
  filled: { props: { id: 'find', name: 'q', label: 'Search the notes', value: 'hollyhock', autocomplete: 'off' } },
  placeholder: {
    props: {
      id: 'find-call',
      name: 'q',
      label: 'Find a call',
      placeholder: 'Ever Calm',
      help: 'By vessel, container or berth.',
      maxlength: 80,
    },
  },
  error: {
    props: {
      id: 'find-container',
      name: 'q',
      label: 'Find a container',
      value: 'MSKU',
      error: 'Write all eleven signs of the number.',
      required: true,
    },
  },
  disabled: { props: { id: 'find-nothing', name: 'q', label: 'Search the archive', disabled: true } },
  longGerman: {
    props: {
      id: 'suche',
      name: 'q',
      label: 'Containerstellplatzreservierungen durchsuchen',
      value: 'Gefahrgutbeförderungsverordnung, Anlage zwei, Abschnitt Binnenschifffahrt',
    },
  },
  arabic: {
    props: { id: 'bahth', name: 'q', label: 'ابحث في المدونة', placeholder: 'الخبيزة', help: 'بالاسم أو الشهر.' },
  },
});
