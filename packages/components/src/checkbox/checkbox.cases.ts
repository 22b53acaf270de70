import type { BehaviourCase } from '../behaviour-case.js';

export const checkboxCases: readonly BehaviourCase[] = [
  {
    name: 'is checked when its words are pressed',
    example: 'unchecked',
    steps: [{ press: '.pg-choice__words' }],
    expect: [{ selector: 'input', checked: true, focused: true }],
    lastEvent: { name: 'checkedChange', parameters: [true] },
  },
  {
    name: 'is unchecked again',
    example: 'checked',
    steps: [{ press: 'input' }],
    expect: [{ selector: 'input', checked: false }],
    lastEvent: { name: 'checkedChange', parameters: [false] },
  },
  {
    name: 'is checked with the space bar',
    example: 'unchecked',
    steps: [{ key: 'Tab' }, { key: ' ' }],
    expect: [{ selector: 'input', checked: true }],
    lastEvent: { name: 'checkedChange', parameters: [true] },
  },
  {
    name: 'follows who presses it more than once',
    example: 'unchecked',
    steps: [{ press: 'input' }, { press: 'input' }, { press: 'input' }, { press: 'input' }],
    expect: [{ selector: 'input', checked: false }],
  },
  {
    name: 'tells its error to a screen reader',
    example: 'error',
    steps: [],
    expect: [{ selector: 'input', attributes: { 'aria-invalid': 'true', 'aria-describedby': 'terms-error' } }],
  },
];
