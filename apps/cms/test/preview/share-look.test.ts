import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shareStyle } from '../../src/preview/share/share-style.ts';
import { openCmsPreview } from './open-cms-preview.ts';

const { cms, find, person, withPage } = openCmsPreview();

test('the page of a link has the typeface of the CMS and names the zone of its end', async () => {
  const writer = await person('writer');
  const { id } = await find('pages', 'hollyhock', 'home');
  const { body } = await writer.post('/api/preview/links', { collection: 'pages', id, locale: 'en', days: 7 });
  // Without its script the times are the brand's.
  const whole = await (await fetch(body.url)).text();
  expect(whole).toMatch(/works until <time[^>]*>\d+ \w+ \d{4}, \d\d:\d\d \(Paris time\)<\/time>/);
  await withPage({ timezoneId: 'Asia/Tokyo' }, async (page) => {
    await page.goto(body.url);
    const fonts = () => page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
    await expect.poll(fonts).toBeGreaterThan(0);
    expect(await page.locator('.until time').textContent()).toMatch(/\(Tokyo time\)$/);
    expect(await page.locator('.none').textContent()).toContain('Nobody has commented yet');
    await page.getByLabel('Your name').fill('Ada');
    await page.getByLabel('Comment', { exact: true }).fill('Good.');
    await page.getByRole('button', { name: 'Send the comment' }).click();
    await page.getByRole('status').waitFor();
    expect(await page.locator('.who time').getAttribute('title')).toBe('Tokyo time');
    expect(await page.locator('.who time').textContent()).toMatch(/^\d+ \w+ \d{4}, \d\d:\d\d$/);
  });
  expect((await fetch(`${cms().url}/fonts/latin.woff2`)).headers.get('content-type')).toBe('font/woff2');
  expect((await fetch(`${cms().url}/fonts/package.json`)).status).toBe(404);
}, 60_000);

test('the colours of the page of a link are those of the CMS', () => {
  const theme = readFileSync(new URL('../../src/admin/styles/theme.css', import.meta.url), 'utf8');
  const colours = [...shareStyle.matchAll(/oklch\([^)]*\)/g)].map(([colour]) => colour);
  expect(colours.length).toBeGreaterThan(20);
  expect(colours.filter((colour) => !theme.includes(colour))).toEqual([]);
});
