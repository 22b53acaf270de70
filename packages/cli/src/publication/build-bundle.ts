import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteHash } from '@pantograph/site';
import { pruneBundles, touchBundle } from './prune-bundles.js';

/** Short-lived objects are all that Vite makes here; a small nursery keeps the process under 350 MB. */
const execArgv = ['--max-semi-space-size=4'];

/**
 * Build the site's bundle in a process of its own, unless it is there, and give its folder. Old bundles go when a new one
 * comes.
 *
 * @throws {Error} with what the build printed
 */
export async function buildBundle(outDir: string): Promise<string> {
  const dir = join(outDir, siteHash());
  if (existsSync(join(dir, 'server/entry.mjs'))) {
    touchBundle(dir);
    return dir;
  }
  const file = fileURLToPath(import.meta.resolve('pantograph/bundle-process'));
  const child = fork(file, [outDir], { execArgv, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const output: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`The site's views could not be built.\n${Buffer.concat(output).toString('utf8')}`);
  touchBundle(dir);
  pruneBundles(outDir, dir);
  return dir;
}
