import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Get the hash of the code that runs: the build of the bundle left it beside it; from anywhere else the code is read. */
export async function bundleHash(): Promise<string> {
  const left = fileURLToPath(new URL('code.txt', import.meta.url));
  if (existsSync(left)) return readFileSync(left, 'utf8');
  const { codeHash } = await import('../publication/code-hash.js');
  return codeHash();
}
