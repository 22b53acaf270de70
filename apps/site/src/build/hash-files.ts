import type { Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Add a file, or the files in a folder in the order of their names, to a hash. */
export function addFiles(hash: Hash, path: string, name: string, isWanted = (_: string) => true): void {
  const entries = name.includes('.') ? undefined : readdirSync(path, { withFileTypes: true });
  if (!entries) {
    if (isWanted(name)) hash.update(name).update('\0').update(readFileSync(path)).update('\0');
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    addFiles(hash, join(path, entry.name), `${name}/${entry.name}`, isWanted);
  }
}
