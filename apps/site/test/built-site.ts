import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../src/index.js';

/** Get a folder that no other test uses. */
export function scratchFolder(): string {
  return mkdtempSync(join(tmpdir(), 'pantograph-site-'));
}

/** Get the folder of the bundle, built once for all tests of the same code. */
export async function builtSite(): Promise<string> {
  const { dir } = await buildSite({ outDir: join(tmpdir(), 'pantograph-site-bundles') });
  return dir;
}
