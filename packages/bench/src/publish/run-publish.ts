import { mkdirSync, rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { writeCorpus } from '../corpus/write-corpus.ts';
import { workFolder } from '../folders.ts';
import type { Measurement } from '../measure/measure-process.ts';
import { writeResults } from '../report/write-results.ts';
import { captureSite } from './capture/capture-site.ts';
import { compareSites } from './compare/compare-sites.ts';
import { openProject } from './project.ts';
import { printReport } from './report/print-report.ts';
import { type Row, toRow } from './report/row.ts';
import { removeAside } from './set-aside.ts';
import type { Change, Material, System } from './system.ts';
import { systems as all } from './systems.ts';

/** What the command line may say. */
export interface PublishBench {
  /** How many pages, each a run of its own. */
  pages: readonly number[];
  /** How often every system is run, in turn; by default 5 times, with many pages 3 times. */
  rounds?: number;
  /** Names of systems; by default all that can run here. */
  systems?: readonly string[];
  /** Keep what was made in the work folder. */
  keep?: boolean;
}

/** Run every system in turn, several times, on the same content, and tell the medians. */
export async function runPublish({ pages, rounds, systems: names, keep = false }: PublishBench): Promise<void> {
  const systems = choose(names);
  const rows: Row[] = [];
  try {
    for (const count of pages) rows.push(...(await runAt(count, rounds ?? (count > 5000 ? 3 : 5), systems)));
    printReport(rows);
    console.log(`\nRows: ${writeResults('publish', rows)}`);
  } finally {
    removeAside();
    if (!keep) for (const count of pages) rmSync(placeOf(count), { recursive: true, force: true });
  }
}

function choose(names: readonly string[] | undefined): System[] {
  const unknown = names?.filter((name) => !all.some((system) => system.name === name)) ?? [];
  if (unknown.length > 0) {
    throw new Error(`There is no system "${unknown[0]}". There are: ${all.map(({ name }) => name).join(', ')}.`);
  }
  return all.filter((system) => {
    if (names && !names.includes(system.name)) return false;
    const missing = system.missing?.();
    if (missing !== undefined) console.log(`Left out: ${system.name}. ${missing}`);
    return missing === undefined;
  });
}

function placeOf(pages: number): string {
  return join(workFolder, String(pages));
}

async function runAt(pages: number, rounds: number, systems: readonly System[]): Promise<Row[]> {
  const load = loadavg()[0] ?? 0;
  console.log(`\n${pages} pages, ${rounds} rounds. Load of this machine: ${load.toFixed(1)}`);
  const place = placeOf(pages);
  mkdirSync(place, { recursive: true });
  console.log('  Writing the content …');
  const corpus = writeCorpus(join(place, 'corpus'), pages);
  const project = openProject();
  console.log('  Publishing it once to know what every page is made of …');
  const site = await captureSite(project, corpus, join(place, 'expected'));
  const material: Material = { corpus, site, project, place };
  for (const system of systems) await system.prepare?.(material);

  const measured = new Map<System, Measurement[]>(systems.map((system) => [system, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const system of systems) {
      process.stdout.write(`  Round ${round} of ${rounds}: ${system.name.padEnd(24)}`);
      system.reset?.(material);
      const result = await system.run(material);
      measured.get(system)?.push(result);
      console.log(describe(result));
      if (round === 1) console.log(compareSites(system, material));
    }
  }
  const rows: Row[] = [];
  for (const system of systems) {
    if (system.changes) console.log(`  One change at a time: ${system.name} …`);
    const changes: Change[] = (await system.changes?.(material)) ?? [];
    for (const { name, milliseconds } of changes) console.log(`    ${name}: ${milliseconds.toFixed(1)} ms`);
    rows.push(toRow(system, pages, measured.get(system) ?? [], changes, load));
  }
  return rows;
}

function describe({ cpuSeconds, wallSeconds, peakMegabytes }: Measurement): string {
  return `${cpuSeconds.toFixed(2).padStart(7)} CPU s ${wallSeconds.toFixed(2).padStart(7)} s ${peakMegabytes.toFixed(0).padStart(6)} MB`;
}
