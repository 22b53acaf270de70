import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const [from, to] = ['src', 'dist'].map((folder) => join(import.meta.dirname, '..', folder));
const componentsIn = (folder) => readdirSync(folder).filter((file) => /\.svelte(\.d\.ts)?$/.test(file));
const read = (folder, file) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : undefined);

/**
 * Do what `svelte-package` would do of a source that is ours: the `.svelte` files go beside the built entries as they are, since each
 * user's own Svelte compiles them, and their declarations are generated with them. It takes milliseconds, not seconds.
 */
export function buildPackage() {
  const components = componentsIn(from);
  for (const file of components)
    if (read(from, file) !== read(to, file)) copyFileSync(join(from, file), join(to, file));
  for (const file of componentsIn(to)) if (!components.includes(file)) rmSync(join(to, file));
}
