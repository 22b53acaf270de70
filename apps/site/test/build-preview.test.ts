import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildPreview, previewHash } from '../src/index.js';
import { scratchFolder } from './built-site.js';

test('the script of the shell is built once for the same code, by two builds at a time as by one', async () => {
  const outDir = scratchFolder();
  const [first, second] = await Promise.all([buildPreview({ outDir }), buildPreview({ outDir })]);
  expect(readdirSync(outDir)).toEqual([previewHash()]);
  expect({ ...second, built: true }).toEqual({ ...first, built: true });
  expect(await buildPreview({ outDir })).toEqual({ ...first, built: false });
});

test('it is one small script that imports nothing', async () => {
  const { dir, script } = await buildPreview({ outDir: scratchFolder() });
  const text = readFileSync(join(dir, script), 'utf8');
  expect(script).toMatch(/^preview\.[0-9a-f]{10}\.js$/);
  expect(text).not.toMatch(/\bimport\s*[({'"]|\brequire\(|process\.env/);
  expect(text).not.toContain('PANTOGRAPH_SECTION_FACTS');
  expect(gzipSync(text).length).toBeLessThan(20_000);
});
