import type { BehaviourCase } from '../behaviour-case.js';

export const contactFormCases: readonly BehaviourCase[] = [
  {
    name: 'refuses to send without a message, and leads there',
    example: 'split',
    steps: [
      { type: 'Imke', into: '[name=name]' },
      { type: 'imke@terminal.example', into: '[name=email]' },
      { press: 'button' },
    ],
    expect: [{ selector: 'textarea', focused: true }],
  },
  {
    name: 'refuses to send what is no email address',
    example: 'card',
    steps: [
      { type: 'Imke', into: '[name=name]' },
      { type: 'imke', into: '[name=email]' },
      { type: 'A leaf.', into: 'textarea' },
      { press: 'button' },
    ],
    expect: [{ selector: '[name=email]', focused: true, value: 'imke' }],
  },
  {
    name: 'keeps its trap for programs from people, and from the tab key',
    example: 'minimal',
    steps: [{ focus: 'textarea' }, { key: 'Tab' }],
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
