import { defineExamples } from '@pantograph/contract';
import { switchContract } from './switch.schema.js';

export const switchExamples = defineExamples(switchContract, {
  off: { props: { id: 'night-shift', name: 'night-shift', label: 'Night shift' } },
  on: { props: { id: 'tide', name: 'tide', label: 'Follow the tide gate', checked: true } },
  help: {
    props: {
      id: 'sharing',
      name: 'sharing',
      label: 'Show the plan to all parties',
      help: 'They see it within a minute, and no longer once it is off.',
    },
  },
  error: {
    props: {
      id: 'feed',
      name: 'feed',
      label: 'Send positions to customs',
      error: 'Turn this on: a bonded berth has to send them.',
      required: true,
    },
  },
  disabled: { props: { id: 'frost', name: 'frost', label: 'Frost warnings', disabled: true } },
  disabledOn: { props: { id: 'light', name: 'light', label: 'Quay lights', checked: true, disabled: true } },
  longGerman: {
    props: {
      id: 'benachrichtigung',
      name: 'benachrichtigung',
      label: 'Liegeplatzverfügbarkeitsbenachrichtigungen auch während der Wochenendbereitschaft zustellen',
      checked: true,
    },
  },
  arabic: {
    props: { id: 'tanbih', name: 'alerts', label: 'تنبيهات الصقيع', help: 'مرة واحدة كل ليلة.', checked: true },
  },
});
