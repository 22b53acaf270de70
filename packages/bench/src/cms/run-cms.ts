import { cpSync, mkdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { workFolder } from '../folders.ts';
import { removeAside, setAside } from '../publish/set-aside.ts';
import { table } from '../report/table.ts';
import { writeResults } from '../report/write-results.ts';
import { type Filled, fillCms } from './fill-cms.ts';
import { inBrowser } from './in-browser.ts';
import { measureLists } from './measure-lists.ts';
import { measurePublishing } from './measure-publishing.ts';
import { measureSaves } from './measure-saves.ts';
import { openCms } from './open-cms.ts';
import { openSites } from './open-sites.ts';
import { freePort } from './processes.ts';
import { percentile, type Timings } from './timings.ts';

/** How much is measured. */
export interface CmsBench {
  documents: number;
  /** How often each thing is done. */
  runs: number;
  /** Whether documents are imported anew, though they were before. */
  fresh: boolean;
}

/** Fill a CMS with a generated content of two brands, publish it, and measure what its users wait for. */
export async function runCms({ documents, runs, fresh }: CmsBench): Promise<void> {
  const filled = await fillCms(documents, fresh);
  const folder = join(workFolder, 'cms', 'run');
  setAside(folder);
  mkdirSync(folder, { recursive: true });
  cpSync(filled.data, join(folder, 'data'), { recursive: true });
  const load = loadavg()[0] ?? 0;
  console.log(`Load of this machine: ${load.toFixed(1)}`);
  const port = await freePort();
  const cms = await openCms(join(folder, 'data'), `http://{brand}.localhost:${port}`);
  const rows: Timings[] = [];
  let live = 0;
  try {
    rows.push(...(await measureLists(cms, documents, runs)), ...(await measureSaves(cms, runs)));
    const sites = await openSites(cms, join(folder, 'site'), port);
    live = sites.seconds;
    try {
      rows.push(await measurePublishing(cms, port, runs));
      rows.push(...(await inBrowser(cms, port, { keys: 50, runs: Math.ceil(runs / 2) })));
    } finally {
      await sites.stop();
    }
  } finally {
    await cms.stop();
  }
  print(rows, filled, live, load);
  console.log(`\nRows: ${writeResults('cms', [{ ...summary(filled), live, load }, ...rows.map(rowOf)])}`);
  setAside(folder);
  removeAside();
}

function summary({ documents, seconds }: Filled) {
  return { documents, importSeconds: seconds, documentsPerSecond: seconds === null ? null : documents / seconds };
}

function rowOf({ name, goal, times }: Timings) {
  const [median, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
  return { name, goal: goal ?? null, median, p95, isReached: goal === undefined ? null : p95 < goal, times };
}

function print(rows: readonly Timings[], filled: Filled, live: number, load: number): void {
  const { documents, importSeconds, documentsPerSecond } = summary(filled);
  console.log(`\n${documents} documents, load of this machine ${load.toFixed(1)} before. Milliseconds:`);
  const cells = rows.map((row) => {
    const { median, p95, isReached } = rowOf(row);
    const words = isReached === null ? '' : isReached ? 'reached' : 'missed';
    return [row.name, median.toFixed(0), p95.toFixed(0), row.goal === undefined ? '' : `< ${row.goal}`, words];
  });
  console.log(table(['', 'median', 'p95', 'goal of p95', ''], cells));
  if (importSeconds !== null && documentsPerSecond !== null) {
    const pace = `${documentsPerSecond.toFixed(1)} documents a second`;
    console.log(`\nImported and published in ${importSeconds.toFixed(0)} s, ${pace}.`);
  }
  console.log(`All pages were live ${live.toFixed(0)} s after the publisher started.`);
}
