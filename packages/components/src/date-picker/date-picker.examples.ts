import { defineExamples } from '@pantograph/contract';
import { datePicker } from './date-picker.schema.js';

export const datePickerExamples = defineExamples(datePicker, {
  empty: { props: { id: 'arrival', name: 'arrival', label: 'Arrival of the vessel', locale: 'en-GB' } },
  chosen: {
    props: {
      id: 'sowing',
      name: 'sowing',
      label: 'Sowing date',
      value: '2027-06-18',
      locale: 'en-GB',
      help: 'Hollyhocks like warm ground: from the middle of June on.',
      required: true,
    },
  },
  limited: {
    props: {
      id: 'window',
      name: 'window',
      label: 'Day at the berth',
      value: '2027-05-14',
      min: '2027-05-10',
      max: '2027-06-04',
      locale: 'en-GB',
      help: 'Berth 4 is free from 10 May to 4 June.',
    },
  },
  error: {
    props: {
      id: 'departure',
      name: 'departure',
      label: 'Departure',
      value: '2027-05-02',
      min: '2027-05-14',
      help: 'High water decides on the hour.',
      error: 'She would leave before she arrives. Choose 14 May or later.',
      required: true,
    },
  },
  readonly: {
    props: { id: 'last-call', name: 'last-call', label: 'Last call', value: '2026-11-09', readonly: true },
  },
  disabled: {
    props: { id: 'delivery', name: 'delivery', label: 'Delivery of the seeds', value: '2027-03-01', disabled: true },
  },
  longGerman: {
    props: {
      id: 'ankunft',
      name: 'ankunft',
      label: 'Voraussichtliches Ankunftsdatum des Gefahrguttransports',
      value: '2027-10-03',
      locale: 'de',
      help: 'Feiertagsregelungen der Hafenbehörde gelten auch für Binnenschiffe.',
      openLabel: 'Kalender öffnen',
      previousMonthLabel: 'Voriger Monat',
      nextMonthLabel: 'Nächster Monat',
      required: true,
      requiredLabel: 'Pflichtfeld',
    },
  },
  arabic: {
    props: {
      id: 'zira',
      name: 'sowing',
      label: 'موعد الزراعة',
      value: '2027-03-21',
      locale: 'ar-EG',
      help: 'بعد آخر موجة برد.',
      openLabel: 'فتح التقويم',
      previousMonthLabel: 'الشهر السابق',
      nextMonthLabel: 'الشهر التالي',
    },
  },
});
