import type { BehaviourCase } from '../behaviour-case.js';

export const searchFieldCases: readonly BehaviourCase[] = [
  {
    name: 'tells what was typed',
    example: 'empty',
    steps: [{ type: 'berth 4', into: 'input' }],
    expect: [{ selector: 'input', value: 'berth 4' }],
    lastEvent: { name: 'valueChange', parameters: ['berth 4'] },
  },
  {
    name: 'is emptied with Escape',
    example: 'filled',
    steps: [{ focus: 'input' }, { key: 'Escape' }],
    expect: [{ selector: 'input', value: '', focused: true }],
    lastEvent: { name: 'valueChange', parameters: [''] },
  },
  {
    name: 'focuses the field when its label is pressed',
    example: 'empty',
    steps: [{ press: 'label' }],
    expect: [{ selector: 'input', focused: true }],
  },
];
