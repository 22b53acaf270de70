import type { BehaviourCase } from '../behaviour-case.js';

export const countdownCases: readonly BehaviourCase[] = [
  {
    name: 'says in words when the moment is, without a timer that nobody winds',
    example: 'event',
    steps: [],
    expect: [
      {
        selector: 'time',
        text: '14 May 2047, 08:00 in Hamburg',
        visible: true,
        attributes: { datetime: '2047-05-14T08:00+02:00' },
      },
      { selector: '[role=timer]', attributes: { 'aria-live': 'off' } },
    ],
  },
  {
    name: 'counts what is left, and announces none of it by itself',
    example: 'event',
    steps: [],
    expect: [
      { selector: '.pg-countdown', attributes: { 'data-phase': 'counting' } },
      { selector: '[role=timer]', visible: true, attributes: { 'aria-live': 'off', hidden: null } },
      { selector: '[role=status]', text: '' },
    ],
    script: true,
  },
  {
    name: 'says what is then, once the moment has come',
    example: 'past',
    steps: [],
    expect: [
      { selector: '[role=status]', visible: true, text: 'The pilot has ended. The next one begins in autumn.' },
      { selector: '[role=timer]', visible: false },
    ],
    lastEvent: { name: 'timeUp', parameters: [] },
    script: true,
  },
  {
    name: 'counts again where its owner names another moment',
    example: 'past',
    steps: [{ give: { at: '2043-01-01T00:00Z' } }],
    expect: [
      { selector: '.pg-countdown', attributes: { 'data-phase': 'counting' } },
      { selector: '[role=status]', text: '' },
    ],
    script: true,
  },
];
