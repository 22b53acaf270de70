import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addFiles } from './hash-files.js';
import { siteRoot } from './site-root.js';

/** The packages whose built code is in the script, or decides what is. */
const packages = ['@pantograph/pages', '@pantograph/html', '@pantograph/components'];

/** Hash the code that a preview shell's script is made from. */
export function previewHash(): string {
  const hash = createHash('sha256');
  const { version } = createRequire(import.meta.url)('vite/package.json') as { version: string };
  hash.update(version);
  for (const folder of ['src/preview', 'src/build']) addFiles(hash, join(siteRoot, folder), folder);
  for (const name of packages) {
    const folder = dirname(fileURLToPath(import.meta.resolve(name)));
    addFiles(hash, folder, name.slice('@pantograph/'.length), (file) => file.endsWith('.js'));
  }
  return hash.digest('hex').slice(0, 16);
}
