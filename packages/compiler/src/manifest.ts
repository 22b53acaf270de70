import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a target's package was last generated from: fingerprints. */
export interface Manifest {
  /** Of the compiler and everything it read. Where it is the same, there is nothing to do. */
  all: string;
  compiler: string;
  components: Record<string, string>;
}

const file = '.manifest.json';

/** Read the manifest of a generated `src`; empty where there is none. */
export function readManifest(directory: string): Manifest {
  try {
    return JSON.parse(readFileSync(join(directory, file), 'utf8')) as Manifest;
  } catch {
    return { all: '', compiler: '', components: {} };
  }
}

/** Write the manifest of a generated `src`. */
export function writeManifest(directory: string, manifest: Manifest): void {
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, file), `${JSON.stringify(manifest, null, 2)}\n`);
}
