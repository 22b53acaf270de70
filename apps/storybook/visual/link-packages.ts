import { globSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Where npm links the packages of the repository itself. */
const own = ['@pantograph', 'pantograph'];

/**
 * Give a working tree the installed packages of another one with the same lock file, by links; its own packages are
 * linked to itself. Returns false, having done nothing, where the lock files differ.
 */
export function linkPackages(from: string, to: string): boolean {
  const lock = (tree: string) => readFileSync(join(tree, 'package-lock.json'), 'utf8');
  if (lock(from) !== lock(to)) return false;
  link(join(from, 'node_modules'), join(to, 'node_modules'));
  for (const folder of globSync('{packages,apps}/*/node_modules', { cwd: from })) {
    link(join(from, folder), join(to, folder));
  }
  for (const manifest of globSync('{packages,apps}/*/package.json', { cwd: to })) {
    const { name } = JSON.parse(readFileSync(join(to, manifest), 'utf8')) as { name: string };
    const place = join(to, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(relative(dirname(place), join(to, dirname(manifest))), place);
  }
  return true;
}

/** Link what a folder of packages has, but caches: those tell of the tree they were made in. */
function link(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (own.includes(name) || (name.startsWith('.') && name !== '.bin')) continue;
    symlinkSync(join(from, name), join(to, name));
  }
}
