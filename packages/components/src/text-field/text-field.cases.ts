import type { BehaviourCase } from '../behaviour-case.js';

export const textFieldCases: readonly BehaviourCase[] = [
  {
    name: 'tells what was typed',
    example: 'minimal',
    steps: [{ type: 'Ever Calm', into: 'input' }],
    expect: [{ selector: 'input', value: 'Ever Calm' }],
    lastEvent: { name: 'valueChange', parameters: ['Ever Calm'] },
  },
  {
    name: 'keeps what was typed after the value it started with',
    example: 'filled',
    steps: [{ type: 'x', into: 'input' }],
    expect: [{ selector: 'input', value: 'imke@terminal.examplex' }],
    lastEvent: { name: 'valueChange', parameters: ['imke@terminal.examplex'] },
  },
  {
    name: 'focuses the field when its label is pressed',
    example: 'minimal',
    steps: [{ press: 'label' }],
    expect: [{ selector: 'input', focused: true }],
  },
  {
    name: 'names its error and then its help to a screen reader',
    example: 'error',
    steps: [],
    expect: [
      {
        selector: 'input',
        attributes: { 'aria-invalid': 'true', 'aria-describedby': 'postcode-error postcode-help' },
      },
    ],
  },
];
