import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { siteRoot } from './site-root.js';

/** Everything of this package that ends up in the bundle, or decides what does. */
const inputs = ['src', 'package.json'];

/** Hash the code that the site's bundle is made from: its own sources and the version of Astro. */
export function siteHash(): string {
  const hash = createHash('sha256');
  const { version } = createRequire(import.meta.url)('astro/package.json') as { version: string };
  hash.update(version);
  for (const input of inputs) addPath(hash, join(siteRoot, input), input);
  return hash.digest('hex').slice(0, 16);
}

function addPath(hash: ReturnType<typeof createHash>, path: string, name: string): void {
  const entries = name.includes('.') ? undefined : readdirSync(path, { withFileTypes: true });
  if (!entries) {
    hash.update(name).update('\0').update(readFileSync(path)).update('\0');
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    addPath(hash, join(path, entry.name), `${name}/${entry.name}`);
  }
}
