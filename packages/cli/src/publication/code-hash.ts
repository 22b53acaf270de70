import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteHash } from '@pantograph/site';

/** The packages whose built code decides, beside the site's views, what a page looks like. */
const packages = ['@pantograph/pages', '@pantograph/html', '@pantograph/channels', '@pantograph/publisher'];

/** Hash the code that outputs are made with, so that a publish knows when to make them all again. */
export function codeHash(): string {
  const hash = createHash('sha256').update(siteHash());
  for (const name of packages) {
    const folder = dirname(fileURLToPath(import.meta.resolve(name)));
    for (const file of scripts(folder)) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

function scripts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .sort();
}
