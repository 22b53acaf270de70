import type { FoldedTable } from '../fold/gather-tables.js';
import type { Block, Inline } from './block.js';
import { tidy } from './tidy.js';

/** Write columns and rows as a table: notes stand behind what they are about, an empty cell is a dash. */
export function tableBlock({ corner, columns, rows }: FoldedTable): Block {
  const head = [words(corner), ...columns.map(withNote)];
  const cells = (row: FoldedTable['rows'][number]) =>
    (columns.length > 0 ? columns : row.cells).map((_, index) => words(row.cells[index] || '–'));
  return { kind: 'table', rows: [head, ...rows.map((row) => [withNote(row), ...cells(row)])] };
}

function withNote({ text, note }: { text: string; note: string }): Inline[] {
  return words(note === '' ? text : `${text} (${note})`);
}

function words(text: string): Inline[] {
  return tidy([{ kind: 'text', text }]);
}
