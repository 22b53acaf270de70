import { expect, test } from 'vitest';
import { isAlwaysThere } from '../src/tree/is-always-there.js';

test.each([
  "'status'",
  "props.label ?? 'Pages'",
  "props.tone === 'danger' ? 'alert' : 'status'",
  '`-help`',
  'props.page > 1',
  '!props.open',
  "'Page' || 'Pages'",
])('%s always has a value', (code) => {
  expect(isAlwaysThere(code)).toBe(true);
});

test.each([
  'props.anchor',
  "props.open ? 'true' : undefined",
  'props.label ?? props.title',
  "props.open && 'true'",
  'undefined',
  'state.label',
])('%s may have none', (code) => {
  expect(isAlwaysThere(code)).toBe(false);
});
