import type { BehaviourCase } from '../behaviour-case.js';

export const newsletterCases: readonly BehaviourCase[] = [
  {
    name: 'refuses to send what is no email address',
    example: 'inline',
    steps: [{ type: 'imke', into: 'input' }, { press: 'button' }],
    expect: [{ selector: 'input', focused: true, value: 'imke' }],
  },
];
