import type { BehaviourCase } from '../behaviour-case.js';

const button = '.pg-menu__button';
const panel = '.pg-menu__panel';
const item = (place: number) => `.pg-menu__place:nth-child(${place}) > .pg-menu__item`;
const opened = { name: 'openChange', parameters: [true] };
const closed = { name: 'openChange', parameters: [false] };

export const menuCases: readonly BehaviourCase[] = [
  {
    name: 'opens when its button is pressed',
    example: 'usual',
    steps: [{ press: button }],
    expect: [{ selector: panel, visible: true }],
    lastEvent: opened,
    accessible: true,
  },
  ...['Enter', ' ', 'ArrowDown'].map(
    (key): BehaviourCase => ({
      name: `opens with ${key === ' ' ? 'Space' : key} on its first item`,
      example: 'usual',
      script: true,
      steps: [{ focus: button }, { key }],
      expect: [{ selector: item(1), visible: true, focused: true }],
      lastEvent: opened,
    }),
  ),
  {
    name: 'opens with ArrowUp on its last item',
    example: 'usual',
    script: true,
    steps: [{ focus: button }, { key: 'ArrowUp' }],
    expect: [{ selector: item(4), visible: true, focused: true }],
    lastEvent: opened,
  },
  {
    name: 'goes down with ArrowDown, over what is disabled too, and round',
    example: 'usual',
    script: true,
    steps: [
      { focus: button },
      { key: 'ArrowDown' },
      { key: 'ArrowDown' },
      { key: 'ArrowDown' },
      { key: 'ArrowDown' },
      { key: 'ArrowDown' },
      { key: 'ArrowDown' },
    ],
    expect: [{ selector: item(2), focused: true }],
  },
  {
    name: 'goes up with ArrowUp, and round',
    example: 'usual',
    script: true,
    steps: [{ focus: button }, { key: 'ArrowDown' }, { key: 'ArrowUp' }],
    expect: [{ selector: item(4), focused: true }],
  },
  {
    name: 'goes to its ends with Home and End',
    example: 'usual',
    script: true,
    steps: [{ focus: button }, { key: 'ArrowDown' }, { key: 'End' }, { key: 'Home' }],
    expect: [{ selector: item(1), focused: true }],
  },
  {
    name: 'goes to its last item with End',
    example: 'usual',
    script: true,
    steps: [{ focus: button }, { key: 'ArrowDown' }, { key: 'End' }],
    expect: [{ selector: item(4), focused: true }],
  },
  {
    name: 'goes to the next item with that first letter',
    example: 'usual',
    script: true,
    steps: [{ focus: button }, { key: 'ArrowDown' }, { key: 'r' }],
    expect: [{ selector: item(3), focused: true }],
  },
  {
    name: 'closes with Escape, and gives the focus back',
    example: 'usual',
    script: true,
    steps: [{ focus: button }, { key: 'ArrowDown' }, { key: 'Escape' }],
    expect: [
      { selector: panel, visible: false },
      { selector: button, focused: true },
    ],
    lastEvent: closed,
  },
  {
    name: 'closes with Tab',
    example: 'usual',
    script: true,
    steps: [{ focus: button }, { key: 'ArrowDown' }, { key: 'Tab' }],
    expect: [{ selector: panel, visible: false }],
    lastEvent: closed,
  },
  {
    name: 'closes when someone presses beside it',
    example: 'usual',
    steps: [{ press: button }, { pressAt: [900, 700] }],
    expect: [{ selector: panel, visible: false }],
    lastEvent: closed,
  },
  {
    name: 'tells what was chosen with the keyboard, closes, and gives the focus back',
    example: 'usual',
    script: true,
    steps: [{ focus: button }, { key: 'ArrowDown' }, { key: 'ArrowDown' }, { key: 'Enter' }],
    expect: [
      { selector: panel, visible: false },
      { selector: button, focused: true },
    ],
  },
  {
    name: 'tells what was pressed',
    example: 'open',
    script: true,
    steps: [{ press: item(3) }],
    expect: [{ selector: panel, visible: false }],
  },
  {
    name: 'leaves what is disabled unchosen, and stays',
    example: 'usual',
    script: true,
    steps: [{ focus: button }, { key: 'ArrowDown' }, { key: 'r' }, { key: 'Enter' }, { wait: 50 }],
    expect: [{ selector: item(3), visible: true, attributes: { 'aria-disabled': 'true' } }],
    lastEvent: opened,
  },
  {
    name: 'is opened and closed by its owner',
    example: 'usual',
    script: true,
    steps: [{ give: { open: true } }, { give: { open: false } }],
    expect: [{ selector: panel, visible: false, attributes: { 'data-open': null } }],
  },
  {
    name: 'leads with Tab from item to item without script',
    example: 'usual',
    steps: [{ focus: button }, { key: 'Enter' }],
    expect: [{ selector: item(1), visible: true, attributes: { tabindex: null } }],
  },
];
