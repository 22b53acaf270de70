import { defineExamples } from '@pantograph/contract';
import { checkbox } from './checkbox.schema.js';

export const checkboxExamples = defineExamples(checkbox, {
  unchecked: { props: { id: 'alerts', name: 'alerts', label: 'Tell me when a hold is released' } },
  checked: {
    props: { id: 'calendar', name: 'calendar', label: 'Send me the sowing calendar', checked: true, value: 'yes' },
  },
  help: {
    props: {
      id: 'consent',
      name: 'consent',
      label: 'I may speak for this terminal',
      help: 'We ask the terminal before the first call.',
      required: true,
    },
  },
  error: {
    props: {
      id: 'terms',
      name: 'terms',
      label: 'I have read the conditions of carriage',
      error: 'Tick this box, or we may not take the container.',
      required: true,
    },
  },
  disabled: { props: { id: 'reefer', name: 'reefer', label: 'Reefer plug at the berth', disabled: true } },
  disabledChecked: {
    props: { id: 'pilot', name: 'pilot', label: 'Pilot on board', checked: true, disabled: true },
  },
  longGerman: {
    props: {
      id: 'einwilligung',
      name: 'einwilligung',
      label:
        'Ich willige in die Datenverarbeitung zum Zweck der Liegeplatzverfügbarkeitsbenachrichtigung und der Zollabfertigungsbestätigung ein.',
      required: true,
      requiredLabel: 'Pflichtfeld',
    },
  },
  arabic: {
    props: {
      id: 'muwafaqa',
      name: 'consent',
      label: 'أرسلوا لي تقويم البذر كل شهر',
      help: 'يمكنك التوقف متى شئت.',
      checked: true,
    },
  },
});
