import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of which two sites have different bytes. */
export interface Difference {
  file: string;
  /** Where they begin to differ, with what stands there. */
  at: string;
}

/** Compare the floor's files with those that were published. */
export function differingFiles(published: string, floor: string): Difference[] {
  return readdirSync(published, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'files.txt')
    .flatMap((entry) => {
      const file = join(entry.parentPath, entry.name).slice(published.length + 1);
      const other = join(floor, file);
      const [a, b] = [readFileSync(join(published, file)), existsSync(other) ? readFileSync(other) : Buffer.alloc(0)];
      return a.equals(b) ? [] : [{ file, at: firstDifference(a.toString(), b.toString()) }];
    });
}

function firstDifference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - 40), at + 60);
  return `published: …${around(a)}…\n      floor:     …${around(b)}…`;
}
