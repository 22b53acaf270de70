import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CmsServer } from '../server/cms-server.ts';
import { openBrowser } from './visitor.ts';

let cms: CmsServer;
let browser: Browser;

beforeAll(async () => {
  [cms, browser] = await Promise.all([CmsServer.start({ demo: true }), openBrowser()]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await cms?.destroy();
});

// Hollyhock goes by Paris; the clocks there go forward on 28 March 2027 and back on 31 October.
describe.each(['America/Los_Angeles', 'Asia/Kolkata'])('somebody whose clocks are those of %s', (timezoneId) => {
  let page: Page;

  beforeAll(async () => {
    const context = await browser.newContext({ timezoneId, viewport: { width: 1440, height: 900 } });
    page = await context.newPage();
    await context.request.post(`${cms.url}/api/users/login`, {
      data: { email: 'publisher@pantograph.example', password: 'pantograph-demo' },
    });
  });

  it.each([
    ['legal', '2027-02-14', '09:00', '09:00', '2027-02-14T08:00:00.000Z'],
    ['seed-club', '2027-03-28', '02:30', '03:30', '2027-03-28T01:30:00.000Z'],
    ['sowing-calendar', '2027-10-31', '02:30', '02:30', '2027-10-31T00:30:00.000Z'],
  ])(
    'types when %s comes down in the time of the brand: %s %s',
    async (key, date, typed, shown, moment) => {
      const found = await page.request.get(
        `${cms.url}/api/pages?where[key][equals]=${key}&where[brand][equals]=hollyhock&depth=0`,
        { headers: { origin: cms.url } },
      );
      const [{ id, title }] = (await found.json()).docs;
      await page.goto(`${cms.url}/admin/collections/pages/${id}?locale=en`);
      await page.locator('.document-bar__name:not(:text-is("…"))').waitFor();
      await page.getByRole('button', { name: 'More actions' }).click();
      await page.getByRole('menuitem', { name: 'Take down later', exact: true }).click();
      const dialog = page.locator('dialog.document-dialog');
      await dialog.getByLabel('Day').fill(date);
      await dialog.getByLabel('Time').fill(typed);
      const words = await dialog.locator('.document-moment').textContent();
      expect(words).toContain('Hollyhock goes by Paris time.');
      expect(words).toContain('Where you are that is');
      if (typed !== shown) expect(words).toContain(`skip ${typed}: it will be ${shown}.`);
      else expect(words).not.toContain('skip');
      await dialog.getByRole('radio', { name: 'is told that it is gone for good' }).check();
      await dialog.locator('button[type=submit]').click();
      await dialog.waitFor({ state: 'detached' });
      await page.goto(`${cms.url}/admin/calendar?brand=hollyhock&month=${date.slice(0, 7)}`);
      expect(await page.locator('.pg-head__sub').textContent()).toContain('(Europe/Paris)');
      const entry = page.locator('td', { has: page.locator(`time[datetime="${date}"]`) }).locator('.pg-event', {
        hasText: title,
      });
      expect(await entry.locator('time').textContent()).toBe(shown);
      expect(await entry.locator('time').getAttribute('datetime')).toBe(moment);
      // For whoever comes after.
      await page.request.post(`${cms.url}/api/workflow`, {
        headers: { origin: cms.url },
        data: { collection: 'pages', document: id, locale: 'en', action: 'unschedule-unpublish' },
      });
    },
    60_000,
  );
});
