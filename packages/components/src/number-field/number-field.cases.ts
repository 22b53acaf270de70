import type { BehaviourCase } from '../behaviour-case.js';

export const numberFieldCases: readonly BehaviourCase[] = [
  {
    name: 'tells a number, not its signs',
    example: 'empty',
    steps: [
      { type: '40', into: 'input' },
      { type: '.5', into: 'input' },
    ],
    expect: [{ selector: 'input', value: '40.5' }],
    lastEvent: { name: 'valueChange', parameters: [40.5] },
  },
  {
    name: 'tells nothing of what is no number yet, and keeps it',
    example: 'empty',
    steps: [
      { type: '-', into: 'input' },
      { type: '7', into: 'input' },
    ],
    expect: [{ selector: 'input', value: '-7' }],
    lastEvent: { name: 'valueChange', parameters: [-7] },
  },
  {
    name: 'tells undefined when it is emptied',
    example: 'filled',
    steps: [{ focus: 'input' }, { key: 'End' }, { key: 'Backspace' }],
    expect: [{ selector: 'input', value: '' }],
    lastEvent: { name: 'valueChange', parameters: [undefined] },
  },
  {
    name: 'steps with the arrows',
    example: 'zero',
    steps: [{ focus: 'input' }, { key: 'ArrowUp' }, { key: 'ArrowUp' }],
    expect: [{ selector: 'input', value: '0.2' }],
    lastEvent: { name: 'valueChange', parameters: [0.2] },
  },
  {
    name: 'asks for digits alone where no other sign can stand',
    example: 'filled',
    steps: [],
    expect: [{ selector: 'input', attributes: { inputmode: 'numeric' } }],
  },
  {
    name: 'leaves the minus on the keys where it may stand',
    example: 'zero',
    steps: [],
    expect: [{ selector: 'input', attributes: { inputmode: null } }],
  },
  {
    name: 'names its error and then its help to a screen reader',
    example: 'error',
    steps: [],
    expect: [
      { selector: 'input', attributes: { 'aria-invalid': 'true', 'aria-describedby': 'length-error length-help' } },
    ],
  },
];
