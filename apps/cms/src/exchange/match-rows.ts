import { isDeepStrictEqual } from 'node:util';
import { isValues } from '../model/node.ts';

/** How alike two rows must be, from 0 to 1, to be taken for one that was moved and changed. */
const alikeEnough = 0.4;

/**
 * Say which earlier row each row of a list is, by index; undefined for one that is new. Translations hang on rows, so a row
 * that was moved or whose words were changed must be known again. Rows of different kinds are never the same.
 */
export function matchRows(
  was: readonly unknown[],
  now: readonly unknown[],
  kindOf: (row: unknown) => unknown = () => undefined,
): (number | undefined)[] {
  const same = (row: unknown, before: unknown) => kindOf(row) === kindOf(before);
  const inPlace = now.length === was.length && now.every((row, index) => same(row, was[index]));
  const equal = now.map((row) => was.map((before) => isDeepStrictEqual(row, before)));
  // Nothing stands elsewhere than it stood: what differs was rewritten where it is, as a translation is.
  const isMoved = equal.some((row, index) => !row[index] && row.some(Boolean));
  if (inPlace && !isMoved) return now.map((_, index) => index);
  const found: (number | undefined)[] = now.map(() => undefined);
  const free = new Set(was.keys());
  const take = (index: number, before: number) => {
    found[index] = before;
    free.delete(before);
  };
  for (const [index, row] of equal.entries()) {
    const before = row[index] ? index : [...free].find((each) => row[each]);
    if (before !== undefined && free.has(before)) take(index, before);
  }
  const words = was.map(wordsOf);
  const pairs = now.flatMap((row, index) => {
    if (found[index] !== undefined) return [];
    const own = wordsOf(row);
    return [...free].flatMap((before) => {
      const likeness = same(row, was[before]) ? likenessOf(own, words[before] ?? new Map()) : 0;
      return likeness >= alikeEnough ? [{ index, before, likeness }] : [];
    });
  });
  for (const { index, before } of pairs.sort((a, b) => b.likeness - a.likeness)) {
    if (found[index] === undefined && free.has(before)) take(index, before);
  }
  if (inPlace) {
    for (const [index, before] of found.entries()) if (before === undefined && free.has(index)) take(index, index);
  }
  return found;
}

/** Count the words of all texts in a row. */
function wordsOf(row: unknown): Map<string, number> {
  const words = new Map<string, number>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      for (const word of value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
        words.set(word, (words.get(word) ?? 0) + 1);
    } else if (Array.isArray(value)) value.forEach(visit);
    else if (isValues(value)) Object.values(value).forEach(visit);
  };
  visit(row);
  return words;
}

/** Twice the words in common, of all words. */
function likenessOf(some: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): number {
  const count = (words: ReadonlyMap<string, number>) => [...words.values()].reduce((sum, each) => sum + each, 0);
  const all = count(some) + count(others);
  if (all === 0) return 0;
  const common = [...some].reduce((sum, [word, times]) => sum + Math.min(times, others.get(word) ?? 0), 0);
  return (2 * common) / all;
}
