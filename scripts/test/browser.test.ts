import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright';
import { expect, test } from 'vitest';
import { findBrowser } from '../browser.mjs';

test('A browser is found that draws form controls and text', async () => {
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args, env });
  const page = await browser.newPage();
  await page.setContent('<label>Vessel <input value="Ever Calm"></label>');
  const { width } = (await page.locator('label').boundingBox()) ?? expect.fail('nothing was drawn');
  expect(width).toBeGreaterThan(100);
  expect(await page.inputValue('input')).toBe('Ever Calm');
  await browser.close();
});

test.each([
  ['is not there', '/nowhere/chromium'],
  ['is no browser', process.execPath],
])('A named browser that %s is told, and another taken', (_, path) => {
  const script = "const { findBrowser } = await import('./scripts/browser.mjs'); await findBrowser();";
  const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: new URL('../..', import.meta.url),
    env: { ...process.env, PANTOGRAPH_BROWSER: path },
    encoding: 'utf8',
  });
  expect(stdout).toContain(`the browser that PANTOGRAPH_BROWSER names (${path})`);
  expect(status).toBe(0);
});
