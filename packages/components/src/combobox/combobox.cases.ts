import type { BehaviourCase } from '../behaviour-case.js';

const input = '[role=combobox]';
const hidden = 'input[type=hidden]';
const status = '[role=status]';

export const comboboxCases: readonly BehaviourCase[] = [
  {
    name: 'finds what is typed, says how much there is, and chooses it with the keyboard',
    example: 'empty',
    script: true,
    steps: [{ type: 'er', into: input }, { key: 'ArrowDown' }, { key: 'ArrowDown' }, { key: 'Enter' }],
    expect: [
      { selector: input, value: 'Antwerp', focused: true, attributes: { 'aria-expanded': 'false' } },
      { selector: hidden, value: 'BEANR' },
      { selector: status, text: '' },
    ],
    lastEvent: { name: 'valueChange', parameters: ['BEANR'] },
  },
  {
    name: 'points to what the arrows lead to, and keeps the focus',
    example: 'empty',
    script: true,
    steps: [{ type: 'er', into: input }, { key: 'ArrowDown' }],
    expect: [
      {
        selector: input,
        focused: true,
        attributes: { 'aria-expanded': 'true', 'aria-controls': 'port-list', 'aria-activedescendant': 'port-0' },
      },
      { selector: '#port-0', text: 'Rotterdam' },
      { selector: status, text: 'Results: 3' },
    ],
  },
  {
    name: 'goes round its ends, past what is disabled',
    example: 'empty',
    script: true,
    steps: [{ focus: input }, { key: 'ArrowUp' }, { key: 'ArrowUp' }, { key: 'ArrowUp' }],
    expect: [{ selector: input, attributes: { 'aria-activedescendant': 'port-3' } }],
  },
  {
    name: 'opens with Alt and the arrow, and leads nowhere yet',
    example: 'chosen',
    script: true,
    steps: [{ focus: input }, { key: 'Alt>}{ArrowDown}{/Alt' }],
    expect: [
      { selector: input, attributes: { 'aria-expanded': 'true', 'aria-activedescendant': null } },
      { selector: '[aria-selected=true]', text: 'Antwerp' },
    ],
  },
  {
    name: 'gives the keys Home and End to the text',
    example: 'empty',
    script: true,
    steps: [{ type: 'er', into: input }, { key: 'ArrowDown' }, { key: 'Home' }, { key: 'l' }],
    expect: [{ selector: input, value: 'ler', attributes: { 'aria-activedescendant': null } }],
  },
  {
    name: 'closes with Escape as it was, and is emptied by the next',
    example: 'chosen',
    script: true,
    steps: [{ focus: input }, { key: 'ArrowDown' }, { key: 'Escape' }, { key: 'Escape' }],
    expect: [
      { selector: input, value: '', focused: true, attributes: { 'aria-expanded': 'false' } },
      { selector: hidden, value: '' },
    ],
    lastEvent: { name: 'valueChange', parameters: [''] },
  },
  {
    name: 'has what is chosen again where something was typed and not chosen',
    example: 'chosen',
    script: true,
    steps: [{ type: 'x', into: input }, { key: 'Tab' }],
    expect: [
      { selector: input, value: 'Antwerp', attributes: { 'aria-expanded': 'false' } },
      { selector: hidden, value: 'BEANR' },
    ],
  },
  {
    name: 'chooses what is pressed, and keeps the focus',
    example: 'empty',
    script: true,
    steps: [{ press: 'button' }, { press: '#port-3' }],
    expect: [
      { selector: input, value: 'Le Havre', focused: true },
      { selector: hidden, value: 'FRLEH' },
    ],
    lastEvent: { name: 'valueChange', parameters: ['FRLEH'] },
  },
  {
    name: 'does not choose what is disabled',
    example: 'empty',
    script: true,
    steps: [{ type: 'tanger', into: input }, { key: 'ArrowDown' }, { key: 'Enter' }],
    expect: [
      { selector: input, value: '', focused: true, attributes: { 'aria-expanded': 'false' } },
      { selector: hidden, value: '' },
    ],
  },
  {
    name: 'says that there is nothing',
    example: 'placeholder',
    script: true,
    steps: [{ type: 'oak', into: input }],
    expect: [{ selector: status, text: 'We do not have that one yet.', visible: true }],
  },
  {
    name: 'shows what its owner chooses',
    example: 'empty',
    steps: [{ give: { value: 'GBFXT' } }],
    expect: [
      { selector: input, value: 'Felixstowe' },
      { selector: hidden, value: 'GBFXT' },
    ],
  },
  {
    name: 'focuses the field when its label is pressed',
    example: 'empty',
    steps: [{ press: 'label' }],
    expect: [{ selector: input, focused: true }],
  },
];
