import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from './editor-page.ts';
import { openCms } from './open-cms.ts';

const cms = openCms();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

it.each(['dark', 'light'] as const)(
  'a first visit is %s as the system is, before any script has come',
  async (mode) => {
    const context = await browser.newContext({ colorScheme: mode });
    const page = await context.newPage();
    await page.route('**/_next/**/*.js*', (route) => route.abort());
    await page.goto(`${cms.url}/admin/login`, { waitUntil: 'domcontentloaded' });
    const colours = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    expect(await page.locator('html').getAttribute('data-theme')).toBe(mode);
    expect(await colours()).toContain(mode);
    await page.unroute('**/_next/**/*.js*');
    await page.goto(`${cms.url}/admin/login`);
    await page.locator('#field-email').waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe(mode);
    // What somebody chose comes before what their system is.
    const chosen = mode === 'dark' ? 'light' : 'dark';
    await context.addCookies([{ name: 'payload-theme', value: chosen, url: cms.url }]);
    await page.goto(`${cms.url}/admin/login`);
    expect(await page.locator('html').getAttribute('data-theme')).toBe(chosen);
    await context.close();
  },
  60_000,
);
