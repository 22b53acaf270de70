import type { BehaviourCase } from '../behaviour-case.js';

/** As the practices say: https://www.w3.org/WAI/ARIA/apg/patterns/slider/ */
export const sliderCases: readonly BehaviourCase[] = [
  {
    name: 'moves with the arrows',
    example: 'plain',
    steps: [{ key: 'Tab' }, { key: 'ArrowUp' }],
    expect: [{ selector: 'input', value: '41' }],
    lastEvent: { name: 'valueChange', parameters: [41] },
  },
  {
    name: 'moves to its ends with Home and End',
    example: 'stepped',
    steps: [{ key: 'Tab' }, { key: 'Home' }, { key: 'End' }],
    expect: [{ selector: 'input', value: '24' }],
    lastEvent: { name: 'valueChange', parameters: [24] },
  },
  {
    name: 'moves by its step',
    example: 'stepped',
    steps: [{ key: 'Tab' }, { key: 'ArrowDown' }],
    expect: [{ selector: 'input', value: '12' }],
    lastEvent: { name: 'valueChange', parameters: [12] },
  },
  {
    name: 'says where it was moved to, to the eye and to a screen reader',
    example: 'plain',
    script: true,
    steps: [{ key: 'Tab' }, { key: 'ArrowUp' }],
    expect: [
      { selector: '.pg-slider__value', text: '41\u00A0%' },
      { selector: 'input', attributes: { 'aria-valuetext': '41 %' } },
    ],
  },
  {
    name: 'says its value with its unit, to the eye and to a screen reader',
    example: 'plain',
    steps: [],
    expect: [
      { selector: '.pg-slider__value', text: '40\u00A0%' },
      { selector: 'input', attributes: { 'aria-valuetext': '40 %' } },
    ],
  },
];
