import { defineExamples } from '@pantograph/contract';
import { slider } from './slider.schema.js';

export const sliderExamples = defineExamples(slider, {
  plain: { props: { id: 'share', name: 'share', label: 'Share of the quay', value: 40, unit: '%' } },
  stepped: {
    props: {
      id: 'speed',
      name: 'speed',
      label: 'Speed over ground',
      value: 12.5,
      min: 0,
      max: 24,
      step: 0.5,
      unit: 'knots',
      help: 'For the last mile before the gate.',
    },
  },
  least: { props: { id: 'sun', name: 'sun', label: 'Hours of sun a day', max: 16 } },
  error: {
    props: {
      id: 'reserve',
      name: 'reserve',
      label: 'Reserve under the keel',
      value: 0.5,
      min: 0,
      max: 5,
      step: 0.1,
      unit: 'm',
      error: 'Less than one metre needs a pilot. Choose more.',
    },
  },
  disabled: { props: { id: 'wind', name: 'wind', label: 'Wind', value: 6, max: 12, unit: 'Bft', disabled: true } },
  longGerman: {
    props: {
      id: 'auslastung',
      name: 'auslastung',
      label: 'Containerstellplatzauslastungsgrenze je Liegezeitfenster',
      value: 85,
      unit: 'Stellplatzprozentpunkte',
    },
  },
  arabic: { props: { id: 'shams', name: 'sun', label: 'ساعات الشمس في اليوم', value: 6, max: 16, unit: 'ساعات' } },
});
