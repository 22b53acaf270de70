import type { BehaviourCase } from '../behaviour-case.js';

const first = 'tbody tr:first-child th';
const last = 'tbody tr:last-child th';

export const tableCases: readonly BehaviourCase[] = [
  {
    name: 'sorts its rows from the least on when a label is pressed',
    example: 'sortable',
    script: true,
    steps: [{ press: 'th:nth-child(4) button' }],
    expect: [
      { selector: 'th:nth-child(4)', attributes: { 'aria-sort': 'ascending' } },
      { selector: first, text: 'Bel Air' },
      { selector: last, text: 'Ever Calm' },
    ],
    lastEvent: { name: 'sortChange', parameters: ['draught'] },
  },
  {
    name: 'turns the order round from the keyboard, and keeps the focus',
    example: 'sortable',
    script: true,
    steps: [{ focus: 'th:nth-child(3) button' }, { key: 'Enter' }, { key: 'Enter' }],
    expect: [
      { selector: 'th:nth-child(3)', attributes: { 'aria-sort': 'descending' } },
      { selector: 'th:nth-child(3) button', focused: true },
      { selector: first, text: 'Bel Air' },
      { selector: last, text: 'Odalisque' },
    ],
    lastEvent: { name: 'sortChange', parameters: ['-eta'] },
  },
  {
    name: 'says of one column alone that it is sorted by it',
    example: 'sorted',
    script: true,
    steps: [{ press: 'th:first-child button' }],
    expect: [
      { selector: 'th:first-child', attributes: { 'aria-sort': 'ascending' } },
      { selector: 'th:nth-child(4)', attributes: { 'aria-sort': null } },
      { selector: first, text: 'Bel Air' },
    ],
    lastEvent: { name: 'sortChange', parameters: ['vessel'] },
  },
  {
    name: 'follows the order that its owner gives, back to that of the rows',
    example: 'sorted',
    steps: [{ give: { sort: 'vessel' } }, { give: { sort: '' } }],
    expect: [
      { selector: 'th:first-child', attributes: { 'aria-sort': null } },
      { selector: first, text: 'Ever Calm' },
    ],
  },
  {
    name: 'sorts words as their language does',
    example: 'longGerman',
    steps: [],
    expect: [{ selector: first, text: 'Österreichische Binnenschifffahrt' }],
  },
  {
    name: 'is reached with Tab where it scrolls, and has a name',
    example: 'plain',
    width: 320,
    steps: [{ key: 'Tab' }],
    expect: [{ selector: '.pg-table', focused: true, attributes: { 'aria-labelledby': 'sowing-caption' } }],
  },
  {
    name: 'says over all its columns that there is nothing',
    example: 'empty',
    steps: [],
    expect: [{ selector: 'tbody td', text: 'Nothing is late. It will not stay so.', attributes: { colspan: '4' } }],
  },
];
