import type { BehaviourCase } from '../behaviour-case.js';

/** As the practices say: https://www.w3.org/WAI/ARIA/apg/patterns/radio/ */
export const radioGroupCases: readonly BehaviourCase[] = [
  {
    name: 'tells what was chosen',
    example: 'stack',
    steps: [{ press: 'label:nth-child(2)' }],
    expect: [
      { selector: '[value="outbound"]', checked: true, focused: true },
      { selector: '[value="inbound"]', checked: false },
    ],
    lastEvent: { name: 'valueChange', parameters: ['outbound'] },
  },
  {
    name: 'is entered at what is chosen, and chosen from with the arrows',
    example: 'row',
    steps: [{ key: 'Tab' }, { key: 'ArrowDown' }],
    expect: [
      { selector: '[value="both"]', checked: true, focused: true },
      { selector: '[value="outbound"]', checked: false },
    ],
    lastEvent: { name: 'valueChange', parameters: ['both'] },
  },
  {
    name: 'goes round with the arrows',
    example: 'row',
    steps: [{ key: 'Tab' }, { key: 'ArrowDown' }, { key: 'ArrowDown' }],
    expect: [{ selector: '[value="inbound"]', checked: true, focused: true }],
    lastEvent: { name: 'valueChange', parameters: ['inbound'] },
  },
  {
    name: 'passes over what is disabled',
    example: 'help',
    steps: [{ key: 'Tab' }, { key: 'ArrowDown' }, { key: 'ArrowDown' }],
    expect: [
      { selector: '[value="balcony"]', checked: true },
      { selector: '[value="meadow"]', checked: false },
    ],
    lastEvent: { name: 'valueChange', parameters: ['balcony'] },
  },
  {
    name: 'is a group with its error and then its help',
    example: 'error',
    steps: [],
    expect: [
      {
        selector: 'fieldset',
        attributes: {
          role: 'radiogroup',
          'aria-required': 'true',
          'aria-invalid': 'true',
          'aria-describedby': 'contact-error contact-help',
        },
      },
      { selector: '#contact', attributes: { value: 'telephone' } },
    ],
  },
];
