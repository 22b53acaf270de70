import type { BehaviourCase } from '../behaviour-case.js';

const trigger = '[aria-haspopup="dialog"]';
const opened = { name: 'openChange', parameters: [true] };
const closed = { name: 'openChange', parameters: [false] };

export const dialogCases: readonly BehaviourCase[] = [
  {
    name: 'opens when its button is pressed, and takes the focus in',
    example: 'usual',
    steps: [{ press: trigger }],
    expect: [
      { selector: 'dialog', visible: true, attributes: { open: '' } },
      { selector: '.pg-dialog__actions button', focused: true },
    ],
    lastEvent: opened,
    accessible: true,
  },
  {
    name: 'opens from the keyboard',
    example: 'usual',
    steps: [{ focus: trigger }, { key: 'Enter' }],
    expect: [{ selector: '.pg-dialog__actions button', visible: true, focused: true }],
    lastEvent: opened,
  },
  {
    name: 'keeps the focus: the page behind it is inert',
    example: 'usual',
    steps: [{ press: trigger }, { focus: trigger }],
    expect: [{ selector: '.pg-dialog__actions button', focused: true }],
  },
  {
    name: 'closes with its button, and gives the focus back',
    example: 'usual',
    steps: [{ press: trigger }, { press: '.pg-dialog__close' }],
    expect: [
      { selector: 'dialog', visible: false, attributes: { open: null } },
      { selector: trigger, focused: true },
    ],
    lastEvent: closed,
  },
  {
    name: 'closes with Escape, and gives the focus back',
    example: 'usual',
    steps: [{ press: trigger }, { key: 'Escape' }],
    expect: [
      { selector: 'dialog', visible: false },
      { selector: trigger, focused: true },
    ],
    lastEvent: closed,
  },
  {
    name: 'closes when someone presses beside it',
    example: 'usual',
    steps: [{ press: trigger }, { pressAt: [8, 8] }],
    expect: [{ selector: 'dialog', visible: false }],
    lastEvent: closed,
  },
  {
    name: 'stays open when someone presses on it',
    example: 'usual',
    steps: [{ press: trigger }, { press: '.pg-dialog__title' }],
    expect: [{ selector: 'dialog', visible: true }],
    lastEvent: opened,
  },
  {
    name: 'stays open beside it where it asks for an answer, and says so',
    example: 'alert',
    steps: [{ press: trigger }, { pressAt: [8, 8] }, { wait: 100 }],
    expect: [
      {
        selector: 'dialog',
        visible: true,
        attributes: { role: 'alertdialog', 'aria-describedby': 'discard-content' },
      },
    ],
    lastEvent: opened,
  },
  {
    name: 'closes with Escape where it asks for an answer',
    example: 'alert',
    steps: [{ press: trigger }, { key: 'Escape' }],
    expect: [{ selector: 'dialog', visible: false }],
    lastEvent: closed,
  },
  {
    name: 'is closed by its buttons alone where nothing else may',
    example: 'persistent',
    steps: [{ press: trigger }, { key: 'Escape' }, { pressAt: [8, 8] }, { wait: 100 }],
    expect: [{ selector: 'dialog', visible: true }],
    lastEvent: opened,
  },
  {
    name: 'is opened by its owner, without a button of its own',
    example: 'controlled',
    script: true,
    steps: [{ give: { open: true } }],
    expect: [{ selector: '.pg-dialog__close', visible: true, focused: true }],
  },
  {
    name: 'is closed by its owner',
    example: 'controlled',
    script: true,
    steps: [{ give: { open: true } }, { give: { open: false } }],
    expect: [{ selector: 'dialog', visible: false, attributes: { open: null } }],
  },
  {
    name: 'lies over the page from the start where it starts open',
    example: 'open',
    script: true,
    steps: [{ key: 'Escape' }],
    expect: [{ selector: 'dialog', visible: false }],
    lastEvent: closed,
  },
];
