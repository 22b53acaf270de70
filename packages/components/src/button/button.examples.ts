import { defineExamples } from '@pantograph/contract';
import { button } from './button.schema.js';

export const buttonExamples = defineExamples(button, {
  primary: { props: {}, slots: { default: 'Release the container' } },
  secondary: { props: { variant: 'secondary' }, slots: { default: 'Hold for customs' } },
  quiet: { props: { variant: 'quiet' }, slots: { default: 'Undo' } },
  small: { props: { size: 's' }, slots: { default: 'Add a packet' } },
  large: { props: { size: 'l', type: 'submit' }, slots: { default: 'Send me the sowing calendar' } },
  disabled: { props: { disabled: true }, slots: { default: 'Sold out until spring' } },
  longGerman: {
    props: { variant: 'secondary' },
    slots: { default: 'Liegeplatzverschiebung verbindlich bestätigen' },
  },
  arabic: { props: {}, slots: { default: '<span lang="ar" dir="rtl">أرسل لي تقويم البذر</span>' } },
});
