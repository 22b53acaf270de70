import { expect, test } from 'vitest';
import { compareRows } from '../../src/preview/compare-rows.ts';

const rows = (text: string) =>
  text
    .split(' ')
    .filter(Boolean)
    .map((each) => ({ id: each[0] ?? '', name: 'hero', content: each }));

test.each([
  ['a b c', 'a b c', {}, {}],
  ['a b c', 'a b2 c', { b: 'changed' }, { b: 'changed' }],
  ['a b c', 'a c', { b: 'removed' }, {}],
  ['a c', 'a b c', {}, { b: 'new' }],
  // One row was moved: the others stay.
  ['a b c d', 'd a b c', { d: 'moved' }, { d: 'moved' }],
  ['a b c', 'c2 a b', { c: 'changed' }, { c: 'changed' }],
  ['', 'a', {}, { a: 'new' }],
])('between “%s” and “%s”', (live, written, before, after) => {
  const found = compareRows(rows(live), rows(written));
  expect(Object.fromEntries(found.live)).toEqual(before);
  expect(Object.fromEntries(found.written)).toEqual(after);
});
