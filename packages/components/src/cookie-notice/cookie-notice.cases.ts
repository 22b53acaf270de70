import type { BehaviourCase } from '../behaviour-case.js';

export const cookieNoticeCases: readonly BehaviourCase[] = [
  {
    name: 'goes when someone agrees, and tells so',
    example: 'question',
    steps: [{ press: '.pg-cookies__answers button:last-child' }],
    expect: [{ selector: '.pg-cookies', visible: false }],
    lastEvent: { name: 'accept', parameters: [] },
    script: true,
  },
  {
    name: 'goes when someone does not agree, and tells so',
    example: 'question',
    steps: [{ press: '.pg-cookies__answers button:first-child' }],
    expect: [{ selector: '.pg-cookies', visible: false }],
    lastEvent: { name: 'decline', parameters: [] },
    script: true,
  },
  {
    name: 'goes unanswered when it is dismissed',
    example: 'dismissible',
    steps: [{ press: 'button' }],
    expect: [{ selector: '.pg-cookies', visible: false }],
    lastEvent: { name: 'openChange', parameters: [false] },
    script: true,
  },
  {
    name: 'takes the focus from nothing, and is a region with its title as its name',
    example: 'question',
    steps: [],
    expect: [
      {
        selector: '.pg-cookies',
        focused: false,
        attributes: { role: null, 'aria-modal': null, 'aria-label': 'May we remember your terminal?' },
      },
    ],
  },
];
