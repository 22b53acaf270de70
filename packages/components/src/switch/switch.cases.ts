import type { BehaviourCase } from '../behaviour-case.js';

export const switchCases: readonly BehaviourCase[] = [
  {
    name: 'is turned on when its words are pressed',
    example: 'off',
    steps: [{ press: '.pg-choice__words' }],
    expect: [{ selector: 'input', checked: true, focused: true }],
    lastEvent: { name: 'checkedChange', parameters: [true] },
  },
  {
    name: 'is turned off again',
    example: 'on',
    steps: [{ press: 'input' }],
    expect: [{ selector: 'input', checked: false }],
    lastEvent: { name: 'checkedChange', parameters: [false] },
  },
  {
    name: 'is turned on with the space bar',
    example: 'off',
    steps: [{ key: 'Tab' }, { key: ' ' }],
    expect: [{ selector: 'input', checked: true }],
    lastEvent: { name: 'checkedChange', parameters: [true] },
  },
  {
    name: 'follows who presses it more than once',
    example: 'off',
    steps: [{ press: 'input' }, { press: 'input' }, { press: 'input' }, { press: 'input' }],
    expect: [{ selector: 'input', checked: false }],
  },
  {
    name: 'tells its error to a screen reader',
    example: 'error',
    steps: [],
    expect: [{ selector: 'input', attributes: { 'aria-invalid': 'true', 'aria-describedby': 'feed-error' } }],
  },
];
