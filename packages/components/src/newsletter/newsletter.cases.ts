import type { BehaviourCase } from '../behaviour-case.js';

export const newsletterCases: readonly BehaviourCase[] = [
  {
    name: 'refuses to send what is no email address',
    example: 'inline',
    steps: [{ type: 'imke', into: 'input' }, { press: 'button' }],
    expect: [{ selector: 'input', focused: true, value: 'imke' }],
  },
  {
    name: 'keeps its trap for programs from people, and from the tab key',
    example: 'inline',
    steps: [{ focus: 'input' }, { key: 'Tab' }],
    expect: [
      { selector: 'button', focused: true },
      {
        selector: 'input[name=website]',
        visible: false,
        value: '',
        attributes: { tabindex: '-1', autocomplete: 'off' },
      },
    ],
  },
];
