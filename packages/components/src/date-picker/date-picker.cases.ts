import type { BehaviourCase } from '../behaviour-case.js';

const input = 'input';
const button = '[aria-haspopup="dialog"]';
const panel = 'dialog';
const month = 'h2';
const day = (value: string) => `[data-day="${value}"]`;

/** Opens the calendar on the day that is chosen and takes keys there. */
const keys = (...pressed: readonly string[]) => [
  { focus: button },
  { key: 'Enter' },
  ...pressed.flatMap((key) => [{ wait: 60 }, { key }]),
];

export const datePickerCases: readonly BehaviourCase[] = [
  {
    name: 'tells the day that was typed',
    example: 'empty',
    steps: [{ type: '05142027', into: input }],
    expect: [{ selector: input, value: '2027-05-14' }],
    lastEvent: { name: 'valueChange', parameters: ['2027-05-14'] },
  },
  {
    name: 'keeps a day that is half typed, and tells nothing of it',
    example: 'chosen',
    steps: [{ focus: input }, { key: 'Backspace' }, { key: '7' }],
    expect: [{ selector: input, value: '2027-07-18' }],
    lastEvent: { name: 'valueChange', parameters: ['2027-07-18'] },
  },
  {
    name: 'focuses the field when its label is pressed',
    example: 'empty',
    steps: [{ press: 'label' }],
    expect: [{ selector: input, focused: true }],
  },
  {
    name: 'opens on the day that is chosen, and takes the focus there',
    example: 'chosen',
    script: true,
    steps: [{ press: button }],
    expect: [
      { selector: panel, visible: true },
      { selector: month, text: 'June 2027', attributes: { 'aria-live': 'polite' } },
      {
        selector: day('2027-06-18'),
        text: '18',
        focused: true,
        attributes: { 'aria-selected': 'true', tabindex: '0' },
      },
      { selector: '[aria-label^="Friday"][aria-label$="18 June 2027"]', text: '18' },
      { selector: 'th', text: 'Mon', attributes: { abbr: 'Monday' } },
      { selector: 'td', attributes: { 'data-day': '2027-05-31', 'data-outside': 'true', tabindex: '-1' } },
    ],
    accessible: true,
  },
  {
    name: 'opens on the day it is where none is chosen',
    example: 'empty',
    script: true,
    steps: [{ press: button }],
    expect: [{ selector: '[aria-current="date"]', visible: true, focused: true }],
  },
  ...(
    [
      ['ArrowRight', '2027-06-19'],
      ['ArrowLeft', '2027-06-17'],
      ['ArrowDown', '2027-06-25'],
      ['ArrowUp', '2027-06-11'],
      ['Home', '2027-06-14'],
      ['End', '2027-06-20'],
      ['PageDown', '2027-07-18'],
      ['PageUp', '2027-05-18'],
      ['Shift>}{PageDown}{/Shift', '2028-06-18'],
      ['Shift>}{PageUp}{/Shift', '2026-06-18'],
    ] as const
  ).map(
    ([key, to]): BehaviourCase => ({
      name: `goes with ${key.replace('>}{', ' and ').replace(/\}.*/, '')} to ${to}`,
      example: 'chosen',
      script: true,
      steps: keys(key),
      expect: [
        { selector: day(to), focused: true, attributes: { tabindex: '0', 'aria-selected': 'false' } },
        { selector: '[tabindex="0"]', attributes: { 'data-day': to } },
      ],
    }),
  ),
  {
    name: 'goes on into the next month day by day',
    example: 'chosen',
    script: true,
    steps: keys('ArrowDown', 'ArrowDown', 'ArrowLeft'),
    expect: [
      { selector: month, text: 'July 2027' },
      { selector: day('2027-07-01'), focused: true },
    ],
  },
  {
    name: 'goes the other way where the page reads from right to left',
    example: 'arabic',
    script: true,
    direction: 'rtl',
    steps: keys('ArrowLeft', 'ArrowLeft'),
    expect: [{ selector: day('2027-03-23'), text: '٢٣', focused: true }],
  },
  {
    name: 'has months, days, figures and the first day of the week as its language has them',
    example: 'arabic',
    script: true,
    steps: [{ press: button }],
    expect: [
      { selector: month, text: 'مارس ٢٠٢٧' },
      { selector: 'th', text: 'س', attributes: { abbr: 'السبت' } },
      { selector: 'td', attributes: { 'data-day': '2027-02-27' } },
    ],
  },
  {
    name: 'starts the week on the day that its owner says',
    example: 'chosen',
    script: true,
    steps: [{ give: { firstDayOfWeek: 'sun', locale: 'de' } }, { press: button }],
    expect: [
      { selector: month, text: 'Juni 2027' },
      { selector: 'th', text: 'So', attributes: { abbr: 'Sonntag' } },
      { selector: 'td', attributes: { 'data-day': '2027-05-30' } },
    ],
  },
  ...['Enter', ' '].map(
    (key): BehaviourCase => ({
      name: `chooses with ${key === ' ' ? 'Space' : key}, closes, and gives the focus back`,
      example: 'chosen',
      script: true,
      steps: keys('ArrowRight', key),
      expect: [
        { selector: panel, visible: false },
        { selector: input, value: '2027-06-19' },
        { selector: button, focused: true },
      ],
      lastEvent: { name: 'valueChange', parameters: ['2027-06-19'] },
    }),
  ),
  {
    name: 'chooses the day that is pressed',
    example: 'chosen',
    script: true,
    steps: [{ press: button }, { wait: 60 }, { press: day('2027-07-02') }],
    expect: [
      { selector: panel, visible: false },
      { selector: input, value: '2027-07-02' },
      { selector: button, focused: true },
    ],
    lastEvent: { name: 'valueChange', parameters: ['2027-07-02'] },
  },
  {
    name: 'closes with Escape as it was, and gives the focus back',
    example: 'chosen',
    script: true,
    steps: keys('ArrowRight', 'Escape'),
    expect: [
      { selector: panel, visible: false },
      { selector: input, value: '2027-06-18' },
      { selector: button, focused: true },
    ],
  },
  {
    name: 'closes when someone presses beside it',
    example: 'chosen',
    script: true,
    steps: [{ press: button }, { wait: 60 }, { pressAt: [1200, 880] }],
    expect: [
      { selector: panel, visible: false },
      { selector: button, focused: true },
    ],
  },
  {
    name: 'keeps the focus: Tab leads round in it',
    example: 'chosen',
    script: true,
    steps: keys('Tab', 'Tab'),
    expect: [{ selector: 'dialog button', focused: true }],
  },
  {
    name: 'shows another month, and keeps the focus on the button',
    example: 'chosen',
    script: true,
    steps: [{ press: button }, { wait: 60 }, { press: 'h2 + button' }, { press: 'h2 + button' }],
    expect: [
      { selector: month, text: 'August 2027' },
      { selector: 'h2 + button', focused: true },
      { selector: '[tabindex="0"]', attributes: { 'data-day': '2027-08-18' } },
    ],
  },
  {
    name: 'goes no further than the days that are offered',
    example: 'limited',
    script: true,
    steps: keys('PageDown', 'PageDown'),
    expect: [
      { selector: day('2027-06-04'), focused: true },
      { selector: day('2027-06-05'), attributes: { 'aria-disabled': 'true' } },
      { selector: 'h2 + button', attributes: { 'aria-disabled': 'true' } },
    ],
    accessible: true,
  },
  {
    name: 'does not choose a day that is not offered',
    example: 'limited',
    script: true,
    steps: [{ press: button }, { wait: 60 }, { press: day('2027-05-09') }, { wait: 60 }],
    expect: [
      { selector: panel, visible: true },
      { selector: input, value: '2027-05-14' },
    ],
  },
  {
    name: 'shows the month that the owner gave it last',
    example: 'chosen',
    script: true,
    steps: [
      { give: { value: '2028-02-29' } },
      { focus: button },
      { key: 'Enter' },
      { wait: 60 },
      { key: 'Shift>}{PageDown}{/Shift' },
    ],
    expect: [
      { selector: month, text: 'February 2029' },
      { selector: day('2029-02-28'), focused: true },
    ],
  },
  {
    name: 'opens nothing where it can only be read',
    example: 'readonly',
    steps: [],
    expect: [{ selector: button, attributes: { disabled: '' } }],
  },
  {
    name: 'names its error and then its help to a screen reader',
    example: 'error',
    steps: [],
    expect: [
      {
        selector: input,
        attributes: { 'aria-invalid': 'true', 'aria-describedby': 'departure-error departure-help' },
      },
    ],
  },
];
