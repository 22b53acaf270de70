import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { siteHash } from './site-hash.js';

/** The packages whose code decides what stands in a document, besides the views. */
const packages = ['@pantograph/pages', '@pantograph/html', '@pantograph/channels'];

/** Hash all code that a document is made by: when it changes, every document is rendered anew. */
export function codeHash(): string {
  const hash = createHash('sha256').update(siteHash());
  const { resolve } = createRequire(import.meta.url);
  for (const name of packages) addScripts(hash, dirname(resolve(name)));
  return hash.digest('hex').slice(0, 16);
}

function addScripts(hash: ReturnType<typeof createHash>, folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  for (const file of files.sort())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(folder, file)))
      .update('\0');
}
