import type { BehaviourCase } from '../behaviour-case.js';

export const paginationCases: readonly BehaviourCase[] = [
  {
    name: 'tells the next page, and its button keeps the focus',
    example: 'buttons',
    steps: [{ focus: '[data-step=next]' }, { key: 'Enter' }],
    expect: [{ selector: '[data-step=next]', focused: true }],
    lastEvent: { name: 'pageChange', parameters: [2] },
  },
  {
    name: 'tells the page of a number',
    example: 'middle',
    steps: [{ press: '[aria-label="Page 12"]' }],
    expect: [{ selector: '[aria-label="Page 12"]', focused: true }],
    lastEvent: { name: 'pageChange', parameters: [12] },
  },
  {
    name: 'says which page it is, and that there is none after the last',
    example: 'last',
    steps: [{ focus: '[data-step=next]' }, { key: 'Enter' }],
    expect: [
      { selector: '[aria-current=page]', attributes: { 'aria-label': 'Page 12' } },
      { selector: '[data-step=next]', focused: true, attributes: { 'aria-disabled': 'true', disabled: null } },
    ],
  },
  {
    name: 'leads to addresses where it knows them',
    example: 'links',
    steps: [],
    expect: [
      { selector: '[data-step=previous]', attributes: { href: '/blog/2/', rel: 'prev' } },
      { selector: '[aria-current=page]', attributes: { href: '/blog/3/' } },
      { selector: '[data-step=next]', attributes: { href: '/blog/4/', rel: 'next' } },
    ],
  },
];
