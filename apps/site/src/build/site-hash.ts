import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { addFiles } from './hash-files.js';
import { siteRoot } from './site-root.js';

/** Everything of this package that ends up in the bundle, or decides what does. */
const inputs = ['src', 'package.json'];

/** Hash the code that the site's bundle is made from: its own sources and the version of Astro. */
export function siteHash(): string {
  const hash = createHash('sha256');
  const { version } = createRequire(import.meta.url)('astro/package.json') as { version: string };
  hash.update(version);
  for (const input of inputs) addFiles(hash, join(siteRoot, input), input);
  return hash.digest('hex').slice(0, 16);
}
