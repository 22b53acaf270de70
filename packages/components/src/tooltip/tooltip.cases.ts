import type { BehaviourCase } from '../behaviour-case.js';

const bubble = '.pg-tooltip__bubble';

export const tooltipCases: readonly BehaviourCase[] = [
  {
    name: 'describes what it is about',
    example: 'above',
    steps: [],
    expect: [
      { selector: 'button', attributes: { 'aria-describedby': 'hold-tip' } },
      { selector: bubble, visible: false, attributes: { role: 'tooltip', id: 'hold-tip' } },
    ],
  },
  {
    name: 'appears on focus',
    example: 'above',
    script: true,
    steps: [{ key: 'Tab' }],
    expect: [
      { selector: bubble, visible: true },
      { selector: 'button', focused: true },
    ],
    accessible: true,
  },
  {
    name: 'goes when the focus goes',
    example: 'above',
    script: true,
    steps: [{ key: 'Tab' }, { wait: 50 }, { key: 'Tab' }],
    expect: [{ selector: bubble, visible: false }],
  },
  {
    name: 'appears under the pointer',
    example: 'below',
    script: true,
    steps: [{ hover: 'button' }],
    expect: [{ selector: bubble, visible: true }],
  },
  {
    name: 'stays while the pointer is on its words',
    example: 'below',
    script: true,
    steps: [{ hover: 'button' }, { hover: '.pg-tooltip__words' }, { wait: 300 }],
    expect: [{ selector: bubble, visible: true }],
  },
  {
    name: 'goes when the pointer goes',
    example: 'below',
    script: true,
    steps: [{ hover: 'button' }, { hoverAt: [900, 700] }],
    expect: [{ selector: bubble, visible: false }],
  },
  {
    name: 'goes with Escape, and leaves the focus where it is',
    example: 'above',
    script: true,
    steps: [{ key: 'Tab' }, { wait: 50 }, { key: 'Escape' }],
    expect: [
      { selector: bubble, visible: false },
      { selector: 'button', focused: true },
    ],
  },
];
