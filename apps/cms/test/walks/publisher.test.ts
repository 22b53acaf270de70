import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { clockIn } from '../../src/admin/document/zone-time.ts';
import { find, saveHeading, take } from './steps.ts';
import { openWholeWay, visit } from './whole-way.ts';

const way = openWholeWay();
type Dialog = ReturnType<Page['locator']>;

const paris = 'Europe/Paris';

/** Bring a page of the demo to where it waits for the publisher, with another heading. */
async function approved(key: string, heading: string): Promise<string> {
  const [writer, reviewer] = await Promise.all([way.person('writer'), way.person('reviewer')]);
  const { id } = await find(writer, key);
  await saveHeading(writer, id, heading);
  await take(writer, id, 'ask');
  await take(reviewer, id, 'approve');
  return id;
}

const heading = (page: Page) => page.locator('h1').textContent();
const address = (path: string) => way.sites().origin('hollyhock') + path;

/** Look again and again until a page shows a heading, and tell when that was. */
async function shown(page: Page, path: string, text: string): Promise<number> {
  await expect
    .poll(async () => (await page.goto(address(path))) && heading(page), { timeout: 90_000, interval: 250 })
    .toBe(text);
  return Date.now();
}

describe('a publisher', () => {
  it('finds on the desk what is approved, publishes it, and opens the live page from the editor', async () => {
    const reader = await way.reader();
    await reader.goto(address('/seed-club/'));
    expect(await heading(reader)).toBe('What if the seeds came when it was time?');
    const id = await approved('seed-club', 'Four envelopes, when it is time');
    const publisher = await way.editor('publisher');
    const { page } = publisher;
    await page.goto(`${way.cms().url}/admin`);
    const waiting = page.getByRole('region', { name: /What waits for you/ });
    await waiting.locator(`a[href*="${id}"]`).click();
    await publisher.isReady();
    await publisher.hasState('Approved');
    // Approved is not live.
    await reader.reload();
    expect(await heading(reader)).toBe('What if the seeds came when it was time?');
    await publisher.take('Publish');
    await publisher.hasState('Live');
    const link = page.getByRole('link', { name: 'See it live' });
    expect(await link.getAttribute('href')).toBe(address('/seed-club/'));
    const [live] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await live.waitForLoadState();
    expect(await heading(live)).toBe('Four envelopes, when it is time');
    await live.close();
  }, 90_000);

  it('schedules a change and a taking down, and both happen at their minute by themselves', async () => {
    const reader = await way.reader();
    const publisher = await way.editor('publisher');
    const { page } = publisher;
    const changed = await approved('sowing-calendar', 'When it is warm enough to sow');
    const down = await find(await way.person('writer'), 'open-greenhouse');
    // Time enough to fill two dialogs before the minute begins.
    const minute = Math.ceil((Date.now() + 20_000) / 60_000) * 60_000;
    const { date, time } = clockIn(paris, minute);
    const fill = async (dialog: Dialog) => {
      await dialog.getByText('Hollyhock goes by Paris time.').waitFor();
      await dialog.getByLabel('Day').fill(date);
      await dialog.getByLabel('Time').fill(time);
    };
    await publisher.open(changed);
    await publisher.take('Schedule', fill);
    await publisher.hasState('Scheduled');
    await publisher.open(down.id);
    await publisher.takeFromMenu('Take down later', async (dialog) => {
      await fill(dialog);
      await dialog.getByLabel('is told that it is gone for good').check();
    });
    await page.getByText(/It comes down on .* \(Paris time\)/).waitFor();
    // Nothing of it has happened yet.
    await reader.goto(address('/sowing-calendar/'));
    expect(await heading(reader)).toBe('When should you sow it?');
    expect((await visit(reader, address('/open-greenhouse/'))).status).toBe(200);
    expect(Date.now()).toBeLessThan(minute);

    const since = await shown(reader, '/sowing-calendar/', 'When it is warm enough to sow');
    expect(since).toBeGreaterThanOrEqual(minute);
    expect(since).toBeLessThan(minute + 20_000);
    await expect.poll(async () => (await visit(reader, address('/open-greenhouse/'))).status).toBe(410);
    await publisher.open(changed);
    await publisher.hasState('Live');
    await publisher.open(down.id);
    await publisher.hasState('Archived');
  }, 150_000);

  it('takes a page down and leads its readers on, and another so that it is gone', async () => {
    const reader = await way.reader();
    const publisher = await way.editor('publisher');
    const writer = await way.person('writer');
    const takeDown = async (id: string, choose: (dialog: Dialog) => Promise<void>) => {
      await publisher.open(id);
      await publisher.takeFromMenu('Take down', choose);
      await publisher.hasState('Archived');
    };
    expect((await visit(reader, address('/forgiving-bulbs/'))).status).toBe(200);
    expect((await visit(reader, address('/first-year-box/'))).status).toBe(200);
    await takeDown((await find(writer, 'forgiving-bulbs')).id, async (dialog) => {
      // Where readers are led has to be said.
      await dialog.locator('button[type=submit]').click();
      await dialog.locator('select:invalid').waitFor();
      await dialog.getByLabel('Page', { exact: true }).selectOption('page:seed-club');
    });
    await expect.poll(async () => (await visit(reader, address('/forgiving-bulbs/'))).url).toBe(address('/seed-club/'));
    await takeDown((await find(writer, 'first-year-box')).id, (dialog) =>
      dialog.getByLabel('is told that it is gone for good').check(),
    );
    await expect.poll(async () => (await visit(reader, address('/first-year-box/'))).status).toBe(410);
    // The language that was not taken down stays.
    expect((await visit(reader, address('/fr/boite-premiere-annee/'))).status).toBe(200);
  }, 90_000);
});
