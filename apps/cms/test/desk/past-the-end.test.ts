import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runningCms } from './running-cms.ts';
import { openBrowser, Visitor } from './visitor.ts';

let running: Awaited<ReturnType<typeof runningCms>>;
let browser: Browser;
let visitor: Visitor;

beforeAll(async () => {
  [running, browser] = await Promise.all([runningCms(), openBrowser()]);
  visitor = await Visitor.of(browser, running.cms.url);
  await visitor.signIn('manager');
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await running?.end();
});

it.each([
  ['pages', 'p=40'],
  ['pages', 'p=40&q=seed'],
  ['posts', 'p=40&state=live&brand=hollyhock'],
  ['media', 'page=40'],
  ['media', 'page=40&search=seed'],
])('a page behind the last one leads to the last one: %s?%s', async (collection, query) => {
  await visitor.open(`/admin/collections/${collection}?${query}`);
  const rows = visitor.page.locator('.pg-table tbody tr');
  await rows.first().waitFor();
  expect(await visitor.page.locator('.pg-head__sub').textContent()).not.toMatch(/^0 /);
});

it('where nothing fits, whichever page is asked for, the list says so', async () => {
  for (const path of ['pages?p=40&q=nowhere-at-all', 'leads?p=40&q=nowhere-at-all', 'media?page=40&search=nowhere']) {
    await visitor.open(`/admin/collections/${path}`);
    expect(await visitor.page.locator('main').textContent(), path).toContain('fit what you asked for');
  }
});

it('shows of each document where its languages stand', async () => {
  await visitor.open('/admin/collections/pages');
  expect(await visitor.page.locator('.pg-languages').first().isVisible()).toBe(true);
});
