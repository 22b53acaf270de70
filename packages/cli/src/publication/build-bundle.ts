import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteHash } from '@pantograph/site';

/**
 * Build the site's bundle in a process of its own, unless it is there, and give its folder. Documents can be read
 * meanwhile, and Vite's memory is not added to that of the publish.
 *
 * @throws {Error} with what the build printed
 */
export async function buildBundle(outDir: string): Promise<string> {
  const dir = join(outDir, siteHash());
  if (existsSync(join(dir, 'server/entry.mjs'))) return dir;
  const file = fileURLToPath(import.meta.resolve('pantograph/bundle-process'));
  const child = fork(file, [outDir], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const output: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`The site's views could not be built.\n${Buffer.concat(output).toString('utf8')}`);
  return dir;
}
