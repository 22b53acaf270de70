import type { BehaviourCase } from '../behaviour-case.js';

export const bannerCases: readonly BehaviourCase[] = [
  {
    name: 'goes when it is dismissed, and tells so',
    example: 'dismissible',
    steps: [{ press: 'button' }],
    expect: [{ selector: '.pg-banner', visible: false }],
    lastEvent: { name: 'openChange', parameters: [false] },
    script: true,
  },
  {
    name: 'is dismissed from the keyboard',
    example: 'dismissible',
    steps: [{ focus: 'button' }, { key: 'Enter' }],
    expect: [{ selector: '.pg-banner', visible: false }],
    lastEvent: { name: 'openChange', parameters: [false] },
    script: true,
  },
  {
    name: 'comes back where its owner shows it',
    example: 'closed',
    steps: [{ give: { open: true } }],
    expect: [{ selector: '.pg-banner', visible: true }],
  },
];
