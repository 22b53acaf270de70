import type { BehaviourCase } from '../behaviour-case.js';

const trigger = '[aria-haspopup="dialog"]';
const opened = { name: 'openChange', parameters: [true] };
const closed = { name: 'openChange', parameters: [false] };

export const drawerCases: readonly BehaviourCase[] = [
  {
    name: 'opens when its button is pressed, and takes the focus in',
    example: 'end',
    steps: [{ press: trigger }],
    expect: [
      { selector: 'dialog', visible: true },
      { selector: '.pg-dialog__actions button', focused: true },
    ],
    lastEvent: opened,
    accessible: true,
  },
  {
    name: 'keeps the focus: the page behind it is inert',
    example: 'end',
    steps: [{ press: trigger }, { focus: trigger }],
    expect: [{ selector: '.pg-dialog__actions button', focused: true }],
  },
  {
    name: 'closes with its button, and gives the focus back',
    example: 'end',
    steps: [{ press: trigger }, { press: '.pg-dialog__close' }],
    expect: [
      { selector: 'dialog', visible: false },
      { selector: trigger, focused: true },
    ],
    lastEvent: closed,
  },
  {
    name: 'closes with Escape, and gives the focus back',
    example: 'start',
    steps: [{ focus: trigger }, { key: 'Enter' }, { key: 'Escape' }],
    expect: [
      { selector: 'dialog', visible: false },
      { selector: trigger, focused: true },
    ],
    lastEvent: closed,
  },
  {
    name: 'closes when someone presses beside it',
    example: 'end',
    steps: [{ press: trigger }, { pressAt: [8, 8] }],
    expect: [{ selector: 'dialog', visible: false }],
    lastEvent: closed,
  },
  {
    name: 'stays open beside it where Escape alone may close it',
    example: 'persistent',
    steps: [{ press: trigger }, { pressAt: [8, 8] }, { wait: 100 }],
    expect: [{ selector: 'dialog', visible: true }],
    lastEvent: opened,
  },
  {
    name: 'is opened and closed by its owner',
    example: 'controlled',
    script: true,
    steps: [{ give: { open: true } }, { give: { open: false } }],
    expect: [{ selector: 'dialog', visible: false, attributes: { open: null } }],
  },
];
