import type { BehaviourCase } from '../behaviour-case.js';

export const tagCases: readonly BehaviourCase[] = [
  {
    name: 'tells that it is to be taken away when its button is pressed',
    example: 'removable',
    steps: [{ press: 'button' }],
    expect: [{ selector: '.pg-tag', visible: true }],
    lastEvent: { name: 'remove', parameters: [] },
  },
  {
    name: 'tells so from the keyboard, and leaves the focus where it is',
    example: 'removable',
    steps: [{ key: 'Tab' }, { key: 'Enter' }],
    expect: [{ selector: 'button', focused: true }],
    lastEvent: { name: 'remove', parameters: [] },
  },
];
