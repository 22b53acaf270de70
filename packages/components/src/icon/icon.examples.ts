import { defineExamples } from '@pantograph/contract';
import { icon } from './icon.schema.js';
import { signs } from './signs.js';

export const iconExamples = defineExamples(icon, {
  decorative: { props: { icon: signs.anchor }, description: 'Beside words that say the same, it is silent.' },
  labelled: { props: { icon: signs.bell, label: 'Two new calls' } },
  small: { props: { icon: signs.sprout, size: 's' } },
  large: { props: { icon: signs.sprout, size: 'l', label: 'Ready to sow' } },
  directional: { props: { icon: signs.arrowRight, directional: true, label: 'Next' } },
  longGerman: { props: { icon: signs.anchor, label: 'Liegeplatzreservierungsbestätigung eingegangen' } },
  arabic: { props: { icon: signs.arrowRight, directional: true, label: 'التالي' } },
});
