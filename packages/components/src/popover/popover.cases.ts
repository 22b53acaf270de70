import type { BehaviourCase } from '../behaviour-case.js';

const trigger = '.pg-popover__button';
const panel = '.pg-popover__panel';
const opened = { name: 'openChange', parameters: [true] };
const closed = { name: 'openChange', parameters: [false] };

export const popoverCases: readonly BehaviourCase[] = [
  {
    name: 'opens when its button is pressed, beside it',
    example: 'usual',
    steps: [{ press: trigger }],
    expect: [{ selector: panel, visible: true }],
    lastEvent: opened,
    accessible: true,
  },
  {
    name: 'takes the focus in when it opens',
    example: 'usual',
    script: true,
    steps: [{ focus: trigger }, { key: 'Enter' }],
    expect: [{ selector: panel, visible: true, focused: true }],
    lastEvent: opened,
  },
  {
    name: 'leads with Tab to what it holds',
    example: 'usual',
    steps: [{ focus: trigger }, { key: 'Enter' }, { wait: 100 }, { key: 'Tab' }],
    expect: [{ selector: `${panel} a`, focused: true }],
  },
  {
    name: 'closes with its button, and gives the focus back',
    example: 'usual',
    steps: [{ press: trigger }, { press: '.pg-popover__close' }],
    expect: [
      { selector: panel, visible: false },
      { selector: trigger, focused: true },
    ],
    lastEvent: closed,
  },
  {
    name: 'closes with Escape, and gives the focus back',
    example: 'usual',
    steps: [{ focus: trigger }, { key: 'Enter' }, { wait: 100 }, { key: 'Escape' }],
    expect: [
      { selector: panel, visible: false },
      { selector: trigger, focused: true },
    ],
    lastEvent: closed,
  },
  {
    name: 'closes when someone presses beside it',
    example: 'usual',
    steps: [{ press: trigger }, { pressAt: [900, 700] }],
    expect: [{ selector: panel, visible: false }],
    lastEvent: closed,
  },
  {
    name: 'closes when the button that opened it is pressed again',
    example: 'usual',
    steps: [{ press: trigger }, { press: trigger }],
    expect: [{ selector: panel, visible: false }],
    lastEvent: closed,
  },
  {
    name: 'is open from the start where its owner says so, and closes',
    example: 'open',
    script: true,
    steps: [{ key: 'Escape' }],
    expect: [{ selector: panel, visible: false, attributes: { 'data-open': null } }],
    lastEvent: closed,
  },
  {
    name: 'is opened and closed by its owner',
    example: 'usual',
    script: true,
    steps: [{ give: { open: true } }, { give: { open: false } }],
    expect: [{ selector: panel, visible: false, attributes: { 'data-open': null } }],
  },
];
