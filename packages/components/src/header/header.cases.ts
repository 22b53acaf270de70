import type { BehaviourCase } from '../behaviour-case.js';

export const headerCases: readonly BehaviourCase[] = [
  {
    name: 'opens its menu on a phone without script',
    example: 'full',
    width: 390,
    steps: [{ press: '.pg-header__menu > summary' }],
    expect: [{ selector: '.pg-header__sheet a', visible: true }],
  },
  {
    name: 'shows its links without a menu where there is room',
    example: 'full',
    width: 1280,
    steps: [],
    expect: [
      { selector: '.pg-header__links a', visible: true },
      { selector: '.pg-header__menu > summary', visible: false },
    ],
  },
  {
    name: 'shows the skip link when it has focus',
    example: 'full',
    steps: [{ key: 'Tab' }],
    expect: [{ selector: '.pg-header__skip', focused: true, visible: true }],
  },
];
