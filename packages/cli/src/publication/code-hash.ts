import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteHash } from '@pantograph/site';

/** The packages whose built code decides, beside the site's views, what a page looks like. */
const packages = ['@pantograph/pages', '@pantograph/html', '@pantograph/channels', '@pantograph/publisher'];

/** Hash the code that outputs are made with, so that a publish knows when to make them all again. */
export function codeHash(): string {
  // Beside the bundle, which has the packages in it, its build has left what it found.
  const left = fileURLToPath(new URL('packages.txt', import.meta.url));
  return shorten(siteHash() + (existsSync(left) ? readFileSync(left, 'utf8') : packagesHash()));
}

/** Hash the scripts of the packages. */
export function packagesHash(): string {
  const found = packages.flatMap((name) => {
    const folder = dirname(fileURLToPath(import.meta.resolve(name)));
    return scripts(folder).map((file) => file + readFileSync(join(folder, file), 'utf8'));
  });
  return shorten(found.join('\n'));
}

function shorten(text: string): string {
  return hash('sha256', text).slice(0, 16);
}

function scripts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .sort();
}
