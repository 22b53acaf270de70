import type { BehaviourCase } from '../behaviour-case.js';

export const textAreaCases: readonly BehaviourCase[] = [
  {
    name: 'tells what was typed',
    example: 'minimal',
    steps: [{ type: 'Ever Calm', into: 'textarea' }],
    expect: [{ selector: 'textarea', value: 'Ever Calm' }],
    lastEvent: { name: 'valueChange', parameters: ['Ever Calm'] },
  },
  {
    name: 'takes several lines',
    example: 'minimal',
    steps: [{ type: 'Ever', into: 'textarea' }, { key: 'Enter' }, { type: 'Calm', into: 'textarea' }],
    expect: [{ selector: 'textarea', value: 'Ever\nCalm' }],
    lastEvent: { name: 'valueChange', parameters: ['Ever\nCalm'] },
  },
  {
    name: 'focuses the field when its label is pressed',
    example: 'minimal',
    steps: [{ press: 'label' }],
    expect: [{ selector: 'textarea', focused: true }],
  },
  {
    name: 'names its error and then its help to a screen reader',
    example: 'error',
    steps: [],
    expect: [
      { selector: 'textarea', attributes: { 'aria-invalid': 'true', 'aria-describedby': 'reason-error reason-help' } },
    ],
  },
];
