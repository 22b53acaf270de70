import type { BehaviourCase } from '../behaviour-case.js';

export const accordionCases: readonly BehaviourCase[] = [
  {
    name: 'opens a part from the keyboard, and keeps the focus on its title',
    example: 'usual',
    steps: [{ key: 'Tab' }, { key: 'Enter' }],
    expect: [
      { selector: 'summary', focused: true },
      { selector: '.pg-disclosure__content', visible: true },
    ],
  },
  {
    name: 'leaves other parts open where it has no name',
    example: 'usual',
    steps: [{ press: 'details:nth-child(1) > summary' }, { press: 'details:nth-child(2) > summary' }],
    expect: [
      { selector: 'details:nth-child(1)', attributes: { open: '' } },
      { selector: 'details:nth-child(2)', attributes: { open: '' } },
    ],
  },
  {
    name: 'closes the part that is open when another opens, where it has a name',
    example: 'exclusive',
    steps: [{ press: 'details:nth-child(2) > summary' }],
    expect: [
      { selector: 'details:nth-child(1)', attributes: { open: null } },
      { selector: 'details:nth-child(2)', attributes: { open: '' } },
    ],
  },
];
