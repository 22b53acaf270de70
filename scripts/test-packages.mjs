import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { apps } from './packages/apps.mjs';
import { pack } from './packages/pack.mjs';
import { proveApp } from './packages/prove-app.mjs';
import { setup } from './setup.mjs';

/**
 * `npm run test:packages`: for each target an app of its framework's own starter, with the packed packages. Names choose
 * some: `npm run test:packages -- vue nuxt`.
 */
const names = process.argv.slice(2);
const unknown = names.find((name) => !apps.some((app) => app.name === name));
const chosen = names.length === 0 ? apps : apps.filter(({ name }) => names.includes(name));
const failed = [];

try {
  if (unknown) throw new Error(`There is no app "${unknown}". There are: ${apps.map(({ name }) => name).join(', ')}.`);
  await setup();
  const { findBrowser } = await import('./browser.mjs');
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args, env });
  const folder = mkdtempSync(join(tmpdir(), 'pantograph-packages-'));
  const shared = ['contract', 'tokens', 'icons'];
  console.log('- Packing the packages …');
  const packed = pack([...shared, ...new Set(chosen.map(({ target }) => target))], join(folder, 'packed'));
  for (const app of chosen) {
    const own = join(folder, app.name);
    mkdirSync(own);
    const started = Date.now();
    try {
      const tarballs = [...shared, app.target].map((name) => packed[name]);
      await proveApp(app, { folder: own, tarballs, browser });
      rmSync(own, { recursive: true, force: true });
      console.log(`  ${app.name}: proved in ${((Date.now() - started) / 1000).toFixed(0)} s`);
    } catch (error) {
      failed.push(app.name);
      console.error(`\n${error.message}\n`);
    }
  }
  await browser.close();
  if (failed.length === 0) rmSync(folder, { recursive: true, force: true });
  else throw new Error(`Failed: ${failed.join(', ')}. One alone: npm run test:packages -- ${failed[0]}`);
  console.log(`${chosen.length} apps proved.`);
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
