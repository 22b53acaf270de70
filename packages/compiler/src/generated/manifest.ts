import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one component was last generated from, and as what. */
export interface ManifestEntry {
  /** Empty where it has to be generated anew. */
  fingerprint: string;
  /** Paths below `src`. */
  files: string[];
}

/** What a target's package was last generated from. */
export interface Manifest {
  /** Fingerprint of the compiler and everything it read. Where it is the same, there is nothing to do. */
  all: string;
  /** Fingerprint of the compiler alone. */
  compiler: string;
  components: Record<string, ManifestEntry>;
  /** The files beside the components, index and runtime: paths below `src`. */
  shared: string[];
}

const file = '.manifest.json';

/** Read the manifest of a generated `src`; empty where there is none, or one of another form. */
export function readManifest(directory: string): Manifest {
  try {
    const manifest = JSON.parse(readFileSync(join(directory, file), 'utf8')) as Manifest;
    if (manifest.shared) return manifest;
  } catch {}
  return { all: '', compiler: '', components: {}, shared: [] };
}

/** Write the manifest of a generated `src`. */
export function writeManifest(directory: string, manifest: Manifest): void {
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, file), `${JSON.stringify(manifest, null, 2)}\n`);
}
