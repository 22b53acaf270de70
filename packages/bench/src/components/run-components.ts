import { loadavg } from 'node:os';
import { examples } from '@pantograph/components/examples';
import { median } from '../measure/median.ts';
import { table } from '../report/table.ts';
import { writeResults } from '../report/write-results.ts';
import { type CompileRow, measureCompile } from './compile/measure-compile.ts';
import { measureServer, type ServerRow } from './server/measure-server.ts';
import { measureSizes, type SizeRow } from './size/measure-sizes.ts';

/** What the command line may say. */
export interface ComponentsBench {
  /** How often each is measured, in turn. */
  rounds: number;
  /** Which parts. */
  parts: readonly string[];
}

const leastRatio = 3;
const mostOfByHand = 1.2;

/** Measure the components: how fast servers write them, how large they are, how long they take to compile. */
export async function runComponents({ rounds, parts }: ComponentsBench): Promise<void> {
  // Before React is loaded, which asks once.
  process.env.NODE_ENV = 'production';
  console.log(`Load of this machine: ${(loadavg()[0] ?? 0).toFixed(1)}`);
  const rows: object[] = [];
  if (parts.includes('size')) {
    const sizes = await measureSizes(Object.keys(examples));
    printSizes(sizes);
    const { compareHtml } = await import('./size/compare-html.ts');
    const { same, differ } = await compareHtml();
    console.log(
      `By hand: the same HTML in ${same} examples${differ.length > 0 ? `, another in ${differ.join('; ')}` : ''}.`,
    );
    rows.push(...sizes.map((row) => ({ part: 'size', ...row })));
  }
  if (parts.includes('server')) {
    const server = await measureServer(rounds);
    printServer(server);
    rows.push(...server.map((row) => ({ part: 'server', ...row })));
  }
  if (parts.includes('compile')) {
    const compile = await measureCompile(rounds);
    printCompile(compile);
    rows.push(...compile.map((row) => ({ part: 'compile', ...row })));
  }
  console.log(`\nRows: ${writeResults('components', rows)}`);
}

function printSizes(rows: readonly SizeRow[]): void {
  const cells = rows.map(({ component, ours, byHand, mui, mantine }) => [
    component,
    String(ours),
    String(byHand ?? ''),
    byHand ? `${(ours / byHand).toFixed(2)}${ours / byHand <= mostOfByHand ? '' : ' MISSED'}` : '',
    String(mui ?? ''),
    String(mantine ?? ''),
  ]);
  console.log('\nReact components: bytes of script, minified and compressed, without React and style sheets\n');
  console.log(table(['component', 'ours', 'by hand', 'ratio', 'MUI', 'Mantine'], cells));
  console.log(
    '\nGoal: at most 1.2 of the one by hand, and less than either library. Ours take their looks from a style sheet;',
  );
  console.log(
    'MUI makes its own in script, which is in the figure. Libraries share more among components: see the last line.',
  );
}

function printServer(rows: readonly ServerRow[]): void {
  const names = [...new Set(rows.map(({ component }) => component))];
  const cells = names.map((name) => {
    const own = rows.filter(({ component }) => component === name);
    const asStatic = own.map(({ html, staticMarkup }) => html / staticMarkup);
    const asString = own.map(({ html, string }) => html / string);
    return [
      name,
      String(own.length),
      (own[0]?.html ?? 0).toFixed(0),
      (own[0]?.staticMarkup ?? 0).toFixed(0),
      median(asStatic).toFixed(1),
      median(asString).toFixed(1),
      `${Math.min(...asStatic, ...asString).toFixed(1)}${Math.min(...asStatic, ...asString) >= leastRatio ? '' : ' MISSED'}`,
    ];
  });
  const head = ['component', 'examples', 'html / s', 'React / s', 'x static', 'x string', 'least'];
  console.log(
    `\nOn a server: renders in a second of CPU (first example), and how many times React's\n\n${table(head, cells)}`,
  );
  const all = rows.map(({ html, staticMarkup }) => html / staticMarkup);
  const slow = rows.filter(({ html, staticMarkup, string }) => html / Math.max(staticMarkup, string) < leastRatio);
  console.log(
    `\nGoal: ${leastRatio} times. Median of ${rows.length} examples: ${median(all).toFixed(1)}. Missed: ${slow.length}.`,
  );
  for (const { component, example } of slow) console.log(`  ${component}, ${example}`);
}

function printCompile(rows: readonly CompileRow[]): void {
  const cells = rows.map(({ what, wallSeconds, cpuSeconds, most, load }) => [
    what,
    wallSeconds.toFixed(2),
    cpuSeconds.toFixed(2),
    most === undefined ? '' : `${most}${wallSeconds <= most ? '' : ' MISSED'}`,
    load.toFixed(1),
  ]);
  console.log(`\nCompile\n\n${table(['what', 'wall s', 'CPU s', 'at most', 'load'], cells)}`);
}
