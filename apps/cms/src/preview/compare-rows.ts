import type { Draft, DraftRow } from './draft-of.ts';

/** What happened to a section between two forms of a page. */
export type RowChange = 'new' | 'removed' | 'changed' | 'moved';

/** Tell which rows differ between what is live and what is written, by id. A row that only others were moved around is the same. */
export function compareRows(
  live: readonly DraftRow[],
  written: readonly DraftRow[],
): { live: ReadonlyMap<string, RowChange>; written: ReadonlyMap<string, RowChange> } {
  const before = new Map(live.map((row) => [row.id, row]));
  const after = new Map(written.map((row) => [row.id, row]));
  const stayed = longestInOrder(
    written.flatMap(({ id }) => (before.has(id) ? [live.findIndex((row) => row.id === id)] : [])),
  );
  const kinds = (rows: readonly DraftRow[], others: ReadonlyMap<string, DraftRow>, alone: RowChange) =>
    new Map(
      rows.flatMap(({ id, content, name }): [string, RowChange][] => {
        const other = others.get(id);
        if (!other) return [[id, alone]];
        if (other.content !== content || other.name !== name) return [[id, 'changed']];
        return stayed.has(live.findIndex((row) => row.id === id)) ? [] : [[id, 'moved']];
      }),
    );
  return { live: kinds(live, after, 'removed'), written: kinds(written, before, 'new') };
}

/** Get the indices of the sections that differ, as they are drawn. */
export function changedSections({ rows, rowOf }: Draft, changes: ReadonlyMap<string, RowChange>): number[] {
  return rowOf.flatMap((row, section) => (changes.has(rows[row]?.id ?? '') ? [section] : []));
}

/** Choose the most numbers that stand in rising order: the rows that need not be moved. */
function longestInOrder(numbers: readonly number[]): Set<number> {
  const best: number[][] = [];
  for (const [index, number] of numbers.entries()) {
    let longest: number[] = [];
    for (let before = 0; before < index; before++) {
      const chain = best[before] ?? [];
      if ((numbers[before] ?? 0) < number && chain.length > longest.length) longest = chain;
    }
    best.push([...longest, number]);
  }
  return new Set(best.reduce((longest, chain) => (chain.length > longest.length ? chain : longest), []));
}
