import type { Piece } from './fold-section.js';

type Group = Extract<Piece, { kind: 'group' }>;

/** A heading of a table's column or row: its words, and what is said of it in small print. */
export interface TableHead {
  text: string;
  note: string;
}

/** Columns and rows of a section as the table that they are. */
export interface FoldedTable {
  kind: 'table';
  /** What the first column is headed with, empty where nothing is said. */
  corner: string;
  columns: readonly TableHead[];
  rows: readonly (TableHead & { cells: readonly string[] })[];
}

/** Put together what stands in columns and rows: all other pieces stay as they are, in their order. */
export function gatherTables(pieces: readonly Piece[]): (Piece | FoldedTable)[] {
  const gathered: (Piece | FoldedTable)[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const columns = following(pieces, at, 'column');
    const rows = following(pieces, at + columns.length, 'row');
    if (columns.length === 0 && rows.length === 0) {
      gathered.push(pieces[at] as Piece);
      continue;
    }
    const before = gathered.at(-1);
    const corner = before?.kind === 'text' && before.role === 'label' ? before.text : '';
    if (corner !== '') gathered.pop();
    gathered.push({ kind: 'table', corner, columns: columns.map(headOf), rows: rows.map(rowOf) });
    at += columns.length + rows.length - 1;
  }
  return gathered;
}

function following(pieces: readonly Piece[], start: number, role: 'column' | 'row'): Group[] {
  const found: Group[] = [];
  for (let piece = pieces[start]; piece?.kind === 'group' && piece.role === role; piece = pieces[start + found.length])
    found.push(piece);
  return found;
}

function headOf({ pieces }: Group): TableHead {
  const words = pieces.filter((piece) => piece.kind === 'text');
  return {
    text: words.find(({ role }) => role !== 'note')?.text ?? '',
    note: words.find(({ role }) => role === 'note')?.text ?? '',
  };
}

function rowOf(group: Group): FoldedTable['rows'][number] {
  const cells = group.pieces.filter((piece) => piece.kind === 'group' && piece.role === 'cell') as Group[];
  return {
    ...headOf(group),
    cells: cells.map(({ pieces: [words] }) => (words?.kind === 'text' ? words.text : '')),
  };
}
