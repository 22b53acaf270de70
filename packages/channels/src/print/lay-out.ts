/** How high the parts of a sheet are, in points. */
export interface SheetHeights {
  sheet: number;
  head: number;
  foot: number;
  sections: readonly number[];
}

/** Which sections stand in the two columns, and which found no room, by their place. */
export interface SheetLayout {
  columns: readonly [readonly number[], readonly number[]];
  left: readonly number[];
  /** How much room each space between two sections may take beyond its own, until the higher column is full. */
  slack: number;
}

/** Choose the sections that stand on a sheet, whole and in their order, each in the column that has more room. */
export function layOut({ sheet, head, foot, sections }: SheetHeights, between: number): SheetLayout {
  const room = sheet - head - foot - between;
  const columns: [number[], number[]] = [[], []];
  const left: number[] = [];
  const heightOf = (column: readonly number[]) =>
    column.reduce((sum, index) => sum + (sections[index] ?? 0), 0) + Math.max(0, column.length - 1) * between;
  for (const index of sections.keys()) {
    const [first, second] = columns;
    const shorter = heightOf(second) < heightOf(first) ? second : first;
    if (heightOf([...shorter, index]) <= room) shorter.push(index);
    else left.push(index);
  }
  const spaces = Math.max(1, ...columns.map((column) => column.length - 1));
  return { columns, left, slack: Math.max(0, (room - Math.max(...columns.map(heightOf))) / spaces) };
}
