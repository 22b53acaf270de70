import type { BehaviourCase } from '../behaviour-case.js';

const box = '.pg-toast__box';
const closed = { name: 'openChange', parameters: [false] };

export const toastCases: readonly BehaviourCase[] = [
  {
    name: 'waits its turn where all is well',
    example: 'success',
    steps: [],
    expect: [{ selector: '.pg-toast', attributes: { role: 'status' } }],
  },
  {
    name: 'interrupts a screen reader where something went wrong',
    example: 'danger',
    steps: [],
    expect: [{ selector: '.pg-toast', attributes: { role: 'alert' } }],
  },
  {
    name: 'closes with its button',
    example: 'success',
    script: true,
    steps: [{ press: '.pg-toast__close' }],
    expect: [{ selector: box, visible: false, attributes: { hidden: '' } }],
    lastEvent: closed,
  },
  {
    name: 'closes from the keyboard',
    example: 'success',
    script: true,
    steps: [{ focus: '.pg-toast__close' }, { key: 'Enter' }],
    expect: [{ selector: box, visible: false }],
    lastEvent: closed,
  },
  {
    name: 'tells that its action was pressed, and closes',
    example: 'action',
    script: true,
    steps: [{ press: '.pg-toast__action' }],
    expect: [{ selector: box, visible: false }],
    lastEvent: closed,
  },
  {
    name: 'goes by itself when its time is over',
    example: 'timed',
    script: true,
    // The pointer may rest where it appears.
    steps: [{ hoverAt: [900, 700] }, { give: { open: true } }],
    expect: [{ selector: box, visible: false }],
    lastEvent: closed,
  },
  {
    name: 'stands still under the pointer, and goes when it has gone',
    example: 'timed',
    script: true,
    steps: [
      { give: { open: true, duration: 1500 } },
      { hover: box },
      { wait: 2000 },
      { hoverAt: [900, 700] },
      { wait: 1600 },
    ],
    expect: [{ selector: box, visible: false }],
    lastEvent: closed,
  },
  {
    name: 'stays under the pointer',
    example: 'timed',
    script: true,
    steps: [{ give: { open: true, duration: 1500 } }, { hover: box }, { wait: 2000 }],
    expect: [{ selector: box, visible: true }],
  },
  {
    name: 'stays while the focus is in it',
    example: 'timed',
    script: true,
    steps: [{ give: { open: true, duration: 1500 } }, { focus: '.pg-toast__close' }, { wait: 2000 }],
    expect: [{ selector: box, visible: true }],
  },
  {
    name: 'stays where it asks for an action',
    example: 'action',
    script: true,
    steps: [{ wait: 900 }],
    expect: [{ selector: box, visible: true }],
  },
  {
    name: 'is opened and closed by its owner',
    example: 'timed',
    script: true,
    steps: [{ give: { open: true, duration: 0 } }, { give: { open: false, duration: 0 } }],
    expect: [{ selector: box, visible: false }],
  },
];
