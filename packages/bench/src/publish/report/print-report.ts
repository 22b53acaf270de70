import { table } from '../../report/table.ts';
import { goalsOf } from './goals.ts';
import type { Row } from './row.ts';

/** Print the medians, the changes and how they stand to the goals. */
export function printReport(rows: readonly Row[]): void {
  const head = ['system', 'pages', 'CPU s', 'wall s', 'MB', 'one change ms'];
  const cells = rows.map((row) => [
    row.system,
    String(row.pages),
    row.cpuSeconds.toFixed(2),
    row.wallSeconds.toFixed(2),
    row.peakMegabytes.toFixed(0),
    row.oneChangeMilliseconds?.toFixed(1) ?? '',
  ]);
  console.log(`\nMedians\n\n${table(head, cells)}`);

  const changes = rows.flatMap(({ system, pages, changes }) =>
    changes.map(({ name, milliseconds, slowMilliseconds, outputs }) => [
      `${system}: ${name}`,
      String(pages),
      milliseconds.toFixed(1),
      slowMilliseconds?.toFixed(1) ?? '',
      outputs === undefined ? '' : String(outputs),
    ]),
  );
  if (changes.length > 0) {
    console.log(`\nOne change\n\n${table(['change', 'pages', 'median ms', '95 % ms', 'outputs written'], changes)}`);
  }

  const goals = goalsOf(rows).map(({ goal, pages, value, most, unit }) => [
    goal,
    String(pages),
    `${value.toFixed(2)}${unit}`,
    `${most}${unit}`,
    value <= most ? 'reached' : 'MISSED',
  ]);
  if (goals.length > 0) console.log(`\nGoals\n\n${table(['goal', 'pages', 'measured', 'at most', ''], goals)}`);
}
