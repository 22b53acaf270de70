import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CmsServer } from '../server/cms-server.ts';
import { type Loose, Person } from '../server/person.ts';
import { Editor, openBrowser } from './editor-page.ts';

/** The CMS as it is built, on data of one that had a section more. */
const options = {
  demo: true,
  isDirect: true,
  env: {
    NODE_OPTIONS: `--import=${fileURLToPath(new URL('../server/changed-contracts.ts', import.meta.url))}`,
    PANTOGRAPH_TEST_CONTRACTS: 'section',
  },
};
let cms: CmsServer;
let browser: Browser;
let editor: Editor;
let page: Loose;

beforeAll(async () => {
  cms = await CmsServer.start(options);
  const writer = await Person.demo(cms, 'writer');
  const { body } = await writer.get('/api/pages?depth=0&where[key][equals]=seed-club&where[brand][equals]=hollyhock');
  [page] = body.docs;
  const ticker = { blockType: 'ticker', title: 'Seeds in numbers', items: [{ value: '40', label: 'kinds' }] };
  const [hero, ...others] = page.sections;
  const sections = [{ ...hero, title: 'Another heading' }, ...others, ticker];
  const made = await writer.patch(`/api/pages/${page.id}?depth=0&locale=en`, { rev: page.rev, sections });
  expect(made.status, JSON.stringify(made.body)).toBe(200);
  await cms.end();
  options.isDirect = false;
  options.env = { NODE_OPTIONS: '', PANTOGRAPH_TEST_CONTRACTS: '' };
  await cms.start();
  browser = await openBrowser();
  editor = await Editor.signIn(browser, cms.url, 'writer');
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await cms?.destroy();
});

it('versions say who saved them, and are compared with sections by name, in the languages of their brand', async () => {
  const { page: tab } = editor;
  await tab.goto(`${cms.url}/admin/collections/pages/${page.id}/versions`);
  const newest = tab.locator('.pg-versions tbody tr').first();
  expect(await newest.textContent()).toContain('Writer of the demo');
  expect(await tab.locator('.pg-versions').textContent()).toContain('Europe/Paris');
  expect(await tab.locator('.pg-versions tbody tr').last().textContent()).toMatch(/Live.*English/);
  await newest.getByRole('link').click();
  await tab.waitForURL(/\/versions\/[0-9a-f-]{36}/);
  const [first, last] = [tab.locator('summary').first(), tab.locator('summary').last()];
  await last.waitFor();
  expect(await first.textContent()).toBe('Section 1 (Hero)');
  expect(await last.textContent()).toBe(`Section ${page.sections.length + 1} (Section that is gone: ticker), new`);
  expect(await tab.locator('main').last().textContent()).toContain('Seeds in numbers');
  await tab.getByRole('button', { name: /^Language/ }).click();
  const offered = tab.locator('[data-locale][lang]');
  await offered.first().waitFor();
  expect(await offered.evaluateAll((each) => each.map((one) => one.getAttribute('lang')))).toEqual(['en', 'fr', 'ar']);
  expect(await tab.getByRole('button', { name: 'Deutsch' }).count()).toBe(0);
  await offered.nth(1).click();
  await tab.waitForURL((url) => url.searchParams.get('localeCodes') === '["fr"]');
}, 90_000);

it('a section that is gone stands in the form and stays when the page is saved', async () => {
  const { page: tab } = editor;
  await editor.open(page.id);
  const row = tab.locator(`#sections-row-${page.sections.length}`);
  await row.scrollIntoViewIfNeeded();
  expect(await row.textContent()).toContain('Section that is gone');
  await editor.write('title', 'Saved with a section that is gone');
  await editor.becomes('saved');
  const read = await editor.read(`/api/pages/${page.id}?depth=0`);
  expect(read.title).toBe('Saved with a section that is gone');
  expect(read.sections.at(-1)).toMatchObject({ blockType: 'gone-section', name: 'ticker' });
  expect(JSON.parse(read.sections.at(-1).kept)).toMatchObject({
    blockType: 'ticker',
    title: { en: 'Seeds in numbers' },
  });
}, 90_000);
