import type { BehaviourCase } from '../behaviour-case.js';

export const alertCases: readonly BehaviourCase[] = [
  {
    name: 'tells that someone wants it away',
    example: 'dismissible',
    steps: [{ press: 'button' }],
    expect: [{ selector: '.pg-alert', visible: true }],
    lastEvent: { name: 'dismiss', parameters: [] },
  },
  {
    name: 'is dismissed from the keyboard',
    example: 'dismissible',
    steps: [{ focus: 'button' }, { key: 'Enter' }],
    expect: [{ selector: 'button', focused: true }],
    lastEvent: { name: 'dismiss', parameters: [] },
  },
  {
    name: 'interrupts a screen reader where something went wrong',
    example: 'danger',
    steps: [],
    expect: [{ selector: '.pg-alert', attributes: { role: 'alert' } }],
  },
  {
    name: 'waits its turn where all is well',
    example: 'success',
    steps: [],
    expect: [{ selector: '.pg-alert', attributes: { role: 'status' } }],
  },
];
