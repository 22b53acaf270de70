import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
