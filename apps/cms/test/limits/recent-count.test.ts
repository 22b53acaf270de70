import { expect, test } from 'vitest';
import { recentCount } from '../../src/limits/recent-count.ts';

test.each([
  ['at once after a window that was used up', 0, 20, 0.01, 20],
  ['in the middle of the next', 4, 20, 0.5, 14],
  ['at the end of it', 4, 20, 0.99, 5],
  ['after a window in which nothing happened', 7, 0, 0.2, 7],
])('%s', (_when, current, before, passed, expected) => {
  expect(recentCount(current, before, passed)).toBe(expected);
});
