import type { BehaviourCase } from '../behaviour-case.js';

export const disclosureCases: readonly BehaviourCase[] = [
  {
    name: 'opens when its summary is pressed',
    example: 'closed',
    steps: [{ press: 'summary' }],
    expect: [
      { selector: 'details', attributes: { open: '' } },
      { selector: '.pg-disclosure__content', visible: true },
    ],
    lastEvent: { name: 'openChange', parameters: [true] },
  },
  {
    name: 'opens from the keyboard',
    example: 'closed',
    steps: [{ focus: 'summary' }, { key: 'Enter' }],
    expect: [{ selector: '.pg-disclosure__content', visible: true }],
    lastEvent: { name: 'openChange', parameters: [true] },
  },
  {
    name: 'closes when its summary is pressed again',
    example: 'open',
    steps: [{ press: 'summary' }],
    expect: [
      { selector: 'details', attributes: { open: null } },
      { selector: '.pg-disclosure__content', visible: false },
    ],
    lastEvent: { name: 'openChange', parameters: [false] },
  },
];
