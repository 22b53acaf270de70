import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBrand } from '@pantograph/tokens';
import { afterAll, expect, test } from 'vitest';
import { realTokens, scratchTokens } from './scratch-tokens.js';

const cacheDir = mkdtempSync(join(tmpdir(), 'pantograph-cache-'));
afterAll(() => rmSync(cacheDir, { recursive: true, force: true }));

/** Build in a process of its own; give what it loaded and how long the build took. */
function inNewProcess(): { loaded: string[]; milliseconds: number } {
  const script = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ resolve(name, context, next) { loaded.push(name); return next(name, context); } });
    const { buildBrand } = await import('@pantograph/tokens');
    const started = performance.now();
    await buildBrand(${JSON.stringify(realTokens)}, 'tidewater', { cacheDir: ${JSON.stringify(cacheDir)} });
    console.log(JSON.stringify({ loaded, milliseconds: performance.now() - started }));`;
  const cwd = new URL('..', import.meta.url);
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd, encoding: 'utf8' }),
  );
}

test('an unchanged brand is read back without Style Dictionary, Zod, YAML or the colour library', () => {
  const heavy = ['style-dictionary', 'zod', 'yaml', 'culori'];
  expect(inNewProcess().loaded).toEqual(expect.arrayContaining(heavy));
  const warm = inNewProcess();
  expect(warm.loaded.filter((name) => heavy.includes(name))).toEqual([]);
  expect(warm.milliseconds).toBeLessThan(200);
});

test('what the cache gives back is what was built', async () => {
  const fresh = await buildBrand(realTokens, 'tidewater');
  await buildBrand(realTokens, 'tidewater', { cacheDir });
  expect(await buildBrand(realTokens, 'tidewater', { cacheDir })).toEqual(fresh);
});

test('a changed token is built again, and the older build forgotten', async () => {
  using tokens = scratchTokens();
  const before = await buildBrand(tokens.root, 'hollyhock', { cacheDir });
  tokens.replace(
    'brands/hollyhock/primitive.json',
    '"700": { "$value": { "colorSpace": "oklch", "components": [0.455, 0.178, 3]',
    '"700": { "$value": { "colorSpace": "oklch", "components": [0.44, 0.178, 3]',
  );
  const after = await buildBrand(tokens.root, 'hollyhock', { cacheDir });
  expect(after.values.light['--pg-color-text-link']).toBe('oklch(0.44 0.178 3)');
  expect(after.hash).not.toBe(before.hash);
  expect(readdirSync(cacheDir).filter((name) => name.startsWith('hollyhock-'))).toHaveLength(1);
});

test('a damaged cache is no harm', async () => {
  const fresh = await buildBrand(realTokens, 'tidewater', { cacheDir });
  for (const name of readdirSync(cacheDir)) writeFileSync(join(cacheDir, name), '{"css":');
  expect(await buildBrand(realTokens, 'tidewater', { cacheDir })).toEqual(fresh);
});
