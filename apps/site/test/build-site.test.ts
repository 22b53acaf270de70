import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildSite, siteHash } from '../src/index.js';
import { scratchFolder } from './built-site.js';

test('the bundle is built once for the same code, by two builds at a time as by one', async () => {
  const outDir = scratchFolder();
  const [first, second] = await Promise.all([buildSite({ outDir }), buildSite({ outDir })]);
  expect(first.dir).toBe(join(outDir, siteHash()));
  expect(second.dir).toBe(first.dir);
  expect(readdirSync(outDir)).toEqual([siteHash()]);
  expect(await buildSite({ outDir })).toEqual({ dir: first.dir, hash: siteHash(), built: false });
}, 60_000);

test('the bundle stands alone: it may lie anywhere and needs no package', async () => {
  const { dir } = await buildSite({ outDir: scratchFolder() });
  const scripts = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mjs'));
  expect(existsSync(join(dir, 'server', 'entry.mjs'))).toBe(true);
  for (const script of scripts) {
    const text = readFileSync(join(dir, script), 'utf8');
    const packages = [...text.matchAll(/^import\s.*?from\s*["']([^."'][^"']*)["']/gm)].map(([, name]) => name);
    expect(packages.filter((name) => !name?.startsWith('node:'))).toEqual([]);
  }
}, 60_000);

test('a build writes nothing into the package, which may lie where nobody may write', async () => {
  const before = filesOfPackage();
  await buildSite({ outDir: scratchFolder() });
  expect(filesOfPackage()).toEqual(before);
}, 60_000);

/** List what is beside the sources and in them, with the time of its last change. */
function filesOfPackage(): [path: string, changed: number][] {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const paths = readdirSync(root).filter((name) => name !== 'node_modules' && name !== 'test');
  const below = ['.astro', 'src', 'dist'].flatMap((name) =>
    existsSync(join(root, name))
      ? readdirSync(join(root, name), { recursive: true, encoding: 'utf8' }).map((path) => join(name, path))
      : [],
  );
  return [...paths, ...below].sort().map((path) => [path, statSync(join(root, path)).mtimeMs]);
}
