import type { BehaviourCase } from '../behaviour-case.js';

export const leadFormCases: readonly BehaviourCase[] = [
  {
    name: 'asks for the email address whether the marketer says so or not',
    example: 'panel',
    steps: [{ press: 'button' }],
    expect: [{ selector: '[name=email]', focused: true, attributes: { type: 'email', maxlength: '254' } }],
  },
  {
    name: 'refuses to send before something required is chosen',
    example: 'split',
    steps: [
      { type: 'Imke', into: '[name=name]' },
      { type: 'imke@terminal.example', into: '[name=email]' },
      { type: 'Nordkai', into: '[name=company]' },
      { press: 'button' },
    ],
    expect: [{ selector: 'select', focused: true, value: '' }],
  },
  {
    name: 'takes a choice',
    example: 'split',
    steps: [{ choose: '20 to 60', in: 'select' }],
    expect: [{ selector: 'select', value: '20 to 60' }],
  },
  {
    name: 'lets browsers fill in what they know',
    example: 'split',
    steps: [],
    expect: [
      { selector: '[name=company]', attributes: { autocomplete: 'organization', type: 'text' } },
      { selector: '[name=phone]', attributes: { autocomplete: 'tel', type: 'tel' } },
    ],
  },
  {
    name: 'keeps its trap for programs from people, and from the tab key',
    example: 'minimal',
    steps: [{ focus: '[name=email]' }, { key: 'Tab' }],
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
