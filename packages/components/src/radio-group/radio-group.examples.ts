import { defineExamples } from '@pantograph/contract';
import { radioGroup } from './radio-group.schema.js';

const directions = [
  { value: 'inbound', label: 'Inbound' },
  { value: 'outbound', label: 'Outbound' },
  { value: 'both', label: 'Both' },
];

export const radioGroupExamples = defineExamples(radioGroup, {
  stack: { props: { id: 'direction', name: 'direction', label: 'Direction of the call', options: directions } },
  row: {
    props: {
      id: 'way',
      name: 'way',
      label: 'Direction',
      options: directions,
      value: 'outbound',
      variant: 'row',
    },
  },
  help: {
    props: {
      id: 'box',
      name: 'box',
      label: 'Which box?',
      help: 'You can change it until we pack.',
      value: 'balcony',
      required: true,
      options: [
        { value: 'balcony', label: 'Balcony', help: 'Nine packets that do well in pots.' },
        { value: 'bed', label: 'Bed', help: 'Fourteen packets for two square metres.' },
        { value: 'meadow', label: 'Meadow', help: 'Sold out until spring.', disabled: true },
      ],
    },
  },
  error: {
    props: {
      id: 'contact',
      name: 'contact',
      label: 'How may we reach you?',
      help: 'At night only by telephone.',
      error: 'Choose one, so that the duty planner can answer.',
      required: true,
      options: [
        { value: 'telephone', label: 'By telephone' },
        { value: 'email', label: 'By email' },
      ],
    },
  },
  disabled: {
    props: { id: 'shift', name: 'shift', label: 'Shift', options: directions, value: 'both', disabled: true },
  },
  longGerman: {
    props: {
      id: 'anlauf',
      name: 'anlauf',
      label: 'Liegeplatzverschiebungsbenachrichtigung',
      required: true,
      requiredLabel: 'Pflichtfeld',
      variant: 'row',
      options: [
        { value: 'sofort', label: 'Unmittelbar nach Liegezeitfensterüberschreitung' },
        { value: 'tag', label: 'Tageszusammenfassung mit Zollabfertigungsberechtigungen' },
      ],
    },
  },
  arabic: {
    props: {
      id: 'sanduq',
      name: 'box',
      label: 'أي صندوق تريد؟',
      value: 'pots',
      required: true,
      requiredLabel: 'مطلوب',
      options: [
        { value: 'pots', label: 'للشرفة', help: 'تسعة أكياس للأصص.' },
        { value: 'bed', label: 'للحديقة' },
      ],
    },
  },
});
