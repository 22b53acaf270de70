import { defineExamples } from '@pantograph/contract';
import { signs } from '../icon/signs.js';
import { iconButton } from './icon-button.schema.js';

export const iconButtonExamples = defineExamples(iconButton, {
  primary: { props: { icon: signs.search, label: 'Search the berth plan', type: 'submit' } },
  secondary: { props: { icon: signs.bell, label: 'Tell me when it berths', variant: 'secondary' } },
  quiet: { props: { icon: signs.anchor, label: 'Show the anchorage', variant: 'quiet' } },
  small: { props: { icon: signs.sprout, label: 'Add to the sowing list', size: 's', variant: 'secondary' } },
  large: { props: { icon: signs.arrowRight, label: 'Next packet', size: 'l', directional: true } },
  disabled: { props: { icon: signs.bell, label: 'No calls to tell of', disabled: true } },
  longGerman: {
    props: { icon: signs.bell, label: 'Liegeplatzverschiebungsbenachrichtigung einschalten', variant: 'secondary' },
  },
  arabic: { props: { icon: signs.arrowRight, label: 'الصفحة التالية', directional: true, variant: 'secondary' } },
});
