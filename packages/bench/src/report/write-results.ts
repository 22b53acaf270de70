import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { repository, resultsFolder } from '../folders.ts';

/** Write the rows of a bench to `results/<name>.json`; returns the path from the repository's folder. */
export function writeResults(name: string, rows: readonly object[]): string {
  mkdirSync(resultsFolder, { recursive: true });
  const file = join(resultsFolder, `${name}.json`);
  writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`);
  return relative(repository, file);
}
