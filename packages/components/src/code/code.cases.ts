import type { BehaviourCase } from '../behaviour-case.js';

export const codeCases: readonly BehaviourCase[] = [
  {
    name: 'is reached from the keyboard, so that it can be scrolled without a mouse',
    example: 'numbered',
    steps: [{ key: 'Tab' }],
    expect: [{ selector: '.pg-code__scroll', focused: true, attributes: { 'aria-label': 'next-calls.ts' } }],
    width: 390,
  },
  {
    name: 'keeps each line and each space as it was written',
    example: 'markup',
    steps: [],
    expect: [
      {
        selector: 'code',
        text: '<hollyhock-month name="June">\n  <p>Sow a thumb deep. Then <b>wait</b>.</p>\n\n</hollyhock-month>',
      },
    ],
  },
];
