/**
 * Estimate how often something happened within the last while, from the counts of two windows of that length: of the one before
 * as much counts as still lies within. Nobody gets twice as much by waiting for a window to end.
 *
 * @param current how often in the window that runs
 * @param before how often in the one before it
 * @param passed how much of the running window has passed, from 0 to 1
 */
export function recentCount(current: number, before: number, passed: number): number {
  return current + Math.ceil(before * (1 - passed));
}
