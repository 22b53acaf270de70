import type { BehaviourCase } from '../behaviour-case.js';

export const selectCases: readonly BehaviourCase[] = [
  {
    name: 'tells what was chosen',
    example: 'empty',
    steps: [{ choose: 'berth-4', in: 'select' }],
    expect: [{ selector: 'select', value: 'berth-4' }],
    lastEvent: { name: 'valueChange', parameters: ['berth-4'] },
  },
  {
    name: 'can be emptied again',
    example: 'chosen',
    steps: [{ choose: '', in: 'select' }],
    expect: [{ selector: 'select', value: '' }],
    lastEvent: { name: 'valueChange', parameters: [''] },
  },
  {
    name: 'is chosen from with the keyboard, past what is disabled',
    example: 'chosen',
    steps: [{ focus: 'select' }, { key: 'ArrowDown' }],
    expect: [{ selector: 'select', value: 'berth-9' }],
    lastEvent: { name: 'valueChange', parameters: ['berth-9'] },
  },
  {
    name: 'focuses the field when its label is pressed',
    example: 'empty',
    steps: [{ press: 'label' }],
    expect: [{ selector: 'select', focused: true }],
  },
  {
    name: 'names its error and then its help to a screen reader',
    example: 'error',
    steps: [],
    expect: [
      { selector: 'select', attributes: { 'aria-invalid': 'true', 'aria-describedby': 'country-error country-help' } },
    ],
  },
];
