import { expect, it } from 'vitest';
import { find, save, stateOf, take } from './steps.ts';
import { openWholeWay, visit } from './whole-way.ts';

const way = openWholeWay();

it('a writer compares two versions and restores one, and what is live stays', async () => {
  const writer = await way.editor('writer');
  const { page } = writer;
  const author = await way.person('writer');
  const { id } = await find(author, 'seed-club');
  await save(author, { id }, () => ({ title: 'The first title of two' }));
  await save(author, { id }, () => ({ title: 'The second title of two' }));
  await page.goto(`${way.cms().url}/admin/collections/pages/${id}/versions`);
  const versions = page.locator('table tbody tr');
  await versions.nth(1).waitFor();
  await versions.nth(1).getByRole('link').first().click();
  await page.waitForURL(/\/versions\/[0-9a-f-]{36}/);
  const body = page.locator('body');
  await expect.poll(() => body.textContent()).toContain('The first title of two');
  await page.getByRole('button', { name: 'Restore this version' }).first().click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Confirm/ })
    .click();
  await expect.poll(async () => (await find(author, 'seed-club')).title).toBe('The first title of two');
  await writer.open(id);
  expect(await writer.textIn('title')).toBe('The first title of two');
  await writer.hasState('Draft');
  const reader = await way.reader();
  await visit(reader, `${way.sites().origin('hollyhock')}/seed-club/`);
  expect(await reader.title()).toContain('The seed club, four times a year');
}, 120_000);

it('a writer who leaves with unsaved text is asked, and finds it again', async () => {
  const writer = await way.editor('writer');
  const { page } = writer;
  const author = await way.person('writer');
  const { id } = await find(author, 'sowing-calendar');
  const leave = async (answer: string) => {
    await page.getByRole('link', { name: 'Calendar', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: answer, exact: true }).click();
  };
  await writer.open(id);
  await writer.write('title', 'Typed, and stayed');
  await leave('Stay here');
  expect(await writer.textIn('title')).toBe('Typed, and stayed');
  await writer.becomes('saved');
  await writer.write('title', 'Typed, and left');
  await leave('Leave');
  await page.waitForURL(/\/admin\/calendar/);
  await writer.open(id);
  // It was saved while the question was open, or this browser kept it.
  if ((await writer.textIn('title')) !== 'Typed, and left') {
    await page.getByRole('button', { name: 'Put it back' }).click();
  }
  await expect.poll(async () => (await find(author, 'sowing-calendar')).title).toBe('Typed, and left');
}, 90_000);

it('a shared section is edited once, and two live pages change', async () => {
  const [author, manager] = await Promise.all([way.person('writer'), way.person('manager')]);
  const made = await author.post('/api/shared-sections?depth=0', {
    ...{ brand: 'hollyhock', title: 'The next envelope' },
    sections: [{ blockType: 'hero', title: 'The next envelope goes in May' }],
  });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  const shared = made.body.doc.id;
  await take(manager, shared, 'publish-unreviewed', { collection: 'shared-sections' });
  for (const key of ['legal', 'open-greenhouse']) {
    const { id } = await find(author, key);
    await save(author, { id }, ({ sections }) => ({
      sections: [...sections, { blockType: 'shared-section', section: shared }],
    }));
    await take(manager, id, 'publish-unreviewed');
  }
  const reader = await way.reader();
  const site = way.sites().origin('hollyhock');
  const both = async () => [
    (await visit(reader, `${site}/legal/`)).text,
    (await visit(reader, `${site}/open-greenhouse/`)).text,
  ];
  await expect.poll(async () => (await both()).map((text) => text.includes('goes in May'))).toEqual([true, true]);

  const editor = await way.editor('manager');
  await editor.page.goto(`${way.cms().url}/admin/collections/shared-sections/${shared}?locale=en`);
  await editor.isReady();
  await editor.page.getByText('Used in').waitFor();
  await editor.page.locator('#field-sections__0__title').fill('The next envelope goes in July');
  await editor.becomes('saved');
  expect((await both()).map((text) => text.includes('goes in May'))).toEqual([true, true]);
  await editor.takeFromMenu('Publish without review');
  await editor.hasState('Live');
  await expect.poll(async () => (await both()).map((text) => text.includes('goes in July'))).toEqual([true, true]);
  expect((await stateOf(author, shared, 'shared-sections')).state).toBe('published');
}, 120_000);

it('a writer plans a campaign, and the calendar shows it', async () => {
  const writer = await way.editor('writer');
  const { page } = writer;
  await page.goto(`${way.cms().url}/admin/collections/campaigns/create`);
  await page.locator('#field-title').fill('Sowing weeks');
  await page.locator('#field-brief').fill('Bring last year’s beginners back before the soil is warm.');
  await page.locator('#field-brand').click();
  await page.getByRole('option', { name: 'Hollyhock' }).click();
  await page.locator('#field-starts input').fill('04/05/2031');
  await page.keyboard.press('Escape');
  await page.locator('#field-ends input').fill('04/23/2031');
  await page.keyboard.press('Escape');
  await page.locator('#action-save').click();
  await page.waitForURL(/\/campaigns\/[0-9a-f-]{36}/);
  const { body } = await (await way.person('writer')).get('/api/campaigns?where[title][equals]=Sowing weeks&depth=0');
  expect(body.docs).toMatchObject([{ brand: 'hollyhock', starts: expect.stringMatching(/^2031-04-0/) }]);
  // One whose last day nobody knows yet is on its first day, and in no month after it.
  const open = await (await way.person('writer')).post('/api/campaigns', {
    ...{ brand: 'hollyhock', title: 'Until the seeds are gone', starts: '2031-04-30T12:00:00.000Z' },
  });
  expect(open.status, JSON.stringify(open.body)).toBe(201);
  await page.goto(`${way.cms().url}/admin/calendar?brand=hollyhock&month=2031-04`);
  await page.getByRole('link', { name: 'Sowing weeks' }).first().waitFor();
  await page.getByRole('link', { name: 'Until the seeds are gone' }).first().waitFor();
  for (const view of ['', '&view=agenda']) {
    await page.goto(`${way.cms().url}/admin/calendar?brand=hollyhock&month=2031-06${view}`);
    await page.getByRole('heading', { name: 'June 2031' }).waitFor();
    await page.getByText('Nothing goes live or comes down in June 2031.').waitFor();
    expect(await page.getByText('Sowing weeks').count()).toBe(0);
    expect(await page.getByText('Until the seeds are gone').count()).toBe(0);
  }
}, 90_000);
