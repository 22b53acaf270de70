import { defineExamples } from '@pantograph/contract';
import { textField } from './text-field.schema.js';

export const textFieldExamples = defineExamples(textField, {
  minimal: { props: { id: 'vessel', name: 'vessel', label: 'Vessel' } },
  filled: {
    props: {
      id: 'work-email',
      name: 'email',
      label: 'Work email',
      type: 'email',
      value: 'imke@terminal.example',
      help: 'We send the access link there.',
      required: true,
      autocomplete: 'email',
    },
  },
  placeholder: { props: { id: 'container', name: 'container', label: 'Container', placeholder: 'MSKU 729 441-0' } },
  error: {
    props: {
      id: 'postcode',
      name: 'postcode',
      label: 'Postcode',
      value: '2110',
      help: 'We choose the sowing dates by it.',
      error: 'A postcode here has five digits. Add the missing one.',
    },
  },
  patterned: {
    props: {
      id: 'reference',
      name: 'reference',
      label: 'Reference',
      help: 'Two letters and four digits, such as TW2209.',
      pattern: '[A-Z]{2}[0-9]{4}',
      maxlength: 6,
    },
  },
  readonly: {
    props: { id: 'terminal', name: 'terminal', label: 'Terminal', value: 'Burchardkai, berth 4', readonly: true },
  },
  disabled: { props: { id: 'berth', name: 'berth', label: 'Berth', value: 'Berth 4', disabled: true } },
  longGerman: {
    props: {
      id: 'anmeldung',
      name: 'anmeldung',
      label: 'Umsatzsteueridentifikationsnummer des Auftraggebers',
      help: 'Sie finden die Nummer auf jeder Rechnung, meist neben der Handelsregisternummer.',
    },
  },
  arabic: {
    props: {
      id: 'barid',
      name: 'email',
      label: 'البريد الإلكتروني',
      type: 'email',
      help: 'نرسل إليه التقويم مرة واحدة.',
    },
  },
});
