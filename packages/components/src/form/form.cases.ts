import type { BehaviourCase } from '../behaviour-case.js';

export const formCases: readonly BehaviourCase[] = [
  {
    name: 'leads from what is wrong to the field',
    example: 'errors',
    steps: [{ press: '.pg-form__errors-list li:last-child a' }],
    expect: [{ selector: '#order-postcode', focused: true }],
  },
  {
    name: 'leads the focus to the summary when it appears',
    example: 'usual',
    script: true,
    steps: [
      { focus: '#ask-email' },
      { give: { errors: [{ field: 'ask-vessel', message: 'Write the name of the vessel.' }] } },
    ],
    expect: [{ selector: '.pg-form__errors', focused: true }],
  },
  {
    name: 'leaves the focus where it is while less and less is wrong',
    example: 'errors',
    script: true,
    steps: [
      // The summary has the focus first: it has just appeared.
      { key: 'Shift' },
      { focus: '#order-name' },
      { give: { errors: [{ field: 'order-name', message: 'Write the name that stands at your door.' }] } },
      { key: 'Shift' },
    ],
    expect: [{ selector: '#order-name', focused: true }],
  },
  {
    name: 'names the summary of errors',
    example: 'errors',
    steps: [],
    expect: [
      {
        selector: '.pg-form__errors',
        attributes: { 'aria-labelledby': 'order-errors', tabindex: '-1' },
      },
    ],
  },
];
