import { defineExamples } from '@pantograph/contract';
import { numberField } from './number-field.schema.js';

export const numberFieldExamples = defineExamples(numberField, {
  empty: { props: { id: 'containers', name: 'containers', label: 'Containers', step: 0.5 } },
  filled: {
    props: {
      id: 'packets',
      name: 'packets',
      label: 'Packets',
      value: 3,
      min: 1,
      max: 12,
      step: 1,
      help: 'Twelve at the most.',
      required: true,
    },
  },
  zero: {
    props: {
      id: 'draught',
      name: 'draught',
      label: 'Trim in metres',
      value: 0,
      min: -2,
      max: 2,
      step: 0.1,
    },
  },
  error: {
    props: {
      id: 'length',
      name: 'length',
      label: 'Length in metres',
      value: 412,
      max: 400,
      help: 'Over all.',
      error: 'No berth is longer than 400 metres. Write the length over all.',
    },
  },
  readonly: { props: { id: 'holds', name: 'holds', label: 'Open holds', value: 7, readonly: true } },
  disabled: { props: { id: 'cranes', name: 'cranes', label: 'Cranes', value: 2, disabled: true } },
  longGerman: {
    props: {
      id: 'stellplatz',
      name: 'stellplatz',
      label: 'Containerstellplatzreservierungen je Liegezeitfenster',
      help: 'Einschließlich der Kühlcontaineranschlüsse.',
      required: true,
      requiredLabel: 'Pflichtfeld',
    },
  },
  arabic: { props: { id: 'adad', name: 'packets', label: 'عدد الأكياس', value: 5, help: 'اثنا عشر كيسًا على الأكثر.' } },
});
