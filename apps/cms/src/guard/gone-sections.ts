import { isDeepStrictEqual } from 'node:util';
import type { FieldError } from '../errors.ts';
import { isGone } from '../model/gone-section.ts';
import { rowsOf, valueAt } from '../model/node.ts';

const kept = ['name', 'words', 'kept'] as const;

/** Find what stands for sections that are gone and is not as it was: it may be taken out and moved, and nothing else. */
export function changedGone(sections: unknown, before: unknown): FieldError[] {
  const were = new Map(
    rowsOf(before)
      .filter(isGone)
      .map((row) => [valueAt(row, 'id'), row]),
  );
  return rowsOf(sections).flatMap((row, index): FieldError[] => {
    if (!isGone(row)) return [];
    const was = were.get(valueAt(row, 'id'));
    if (was && kept.every((name) => isDeepStrictEqual(valueAt(row, name), valueAt(was, name)))) return [];
    const message =
      'A section that is gone can be taken out or moved, and not be written. Choose another kind of section.';
    return [{ path: `sections.${index}`, message }];
  });
}
