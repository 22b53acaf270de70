import { expect, it } from 'vitest';
import { find, stateOf } from './steps.ts';
import { openWholeWay, visit } from './whole-way.ts';

const way = openWholeWay();
const account = { email: 'ines@people.example', password: 'four envelopes a year' };

it('an administrator makes an account, and a brand manager settles their brand with it and no other', async () => {
  const { url } = way.cms();
  const admin = await way.editor('admin');
  await admin.page.goto(`${url}/admin/collections/users`);
  await admin.page.getByRole('link', { name: 'New person' }).click();
  await admin.page.locator('#field-email').fill(account.email);
  await admin.page.locator('#field-password').fill(account.password);
  await admin.page.locator('#field-confirm-password').fill(account.password);
  await admin.page.locator('#field-name').fill('Ines');
  await admin.page.locator('#field-role').click();
  await admin.page.getByRole('option', { name: 'Brand manager' }).click();
  await admin.page.locator('#field-brands').click();
  await admin.page.getByRole('option', { name: 'Hollyhock' }).click();
  await admin.page.locator('#action-save').click();
  await admin.page.waitForURL(/\/users\/[0-9a-f-]{36}/);

  const manager = await way.stranger();
  const { page } = manager;
  await page.goto(`${url}/admin`);
  await manager.signInByForm(account.email, account.password);
  const reader = await way.reader();
  const site = way.sites().origin('hollyhock');
  const navigation = async () => {
    await reader.goto(`${site}/`);
    return reader.getByRole('banner').textContent();
  };
  expect(await navigation()).toContain('Greenhouse');

  // Navigation.
  await page.getByRole('link', { name: 'Navigation and settings' }).first().click();
  await page.locator('.pg-table tbody a').first().click();
  await manager.isReady();
  const settings = /settings\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
  const row = page.locator('#navigation-row-4');
  await row.locator('.collapsible__toggle').first().click();
  await page.locator('#field-navigation__4__label').fill('The glass house');
  await manager.becomes('saved');
  expect(await navigation()).not.toContain('The glass house');
  await manager.takeFromMenu('Publish without review');
  await manager.hasState('Live');
  await expect.poll(navigation).toContain('The glass house');
  expect((await stateOf(await way.person('admin'), settings, 'settings')).state).toBe('published');

  // An old address.
  expect((await visit(reader, `${site}/glasshouse/`)).status).toBe(404);
  await page.goto(`${url}/admin/collections/redirects/create`);
  await page.locator('#field-from').fill('/glasshouse/');
  await page.locator('#field-to').fill('page:open-greenhouse');
  await page.locator('#field-brand').click();
  await page.getByRole('option', { name: 'Hollyhock' }).click();
  await page.locator('#action-save').click();
  await page.waitForURL(/\/redirects\/[0-9a-f-]{36}/);
  await expect.poll(async () => (await visit(reader, `${site}/glasshouse/`)).url).toBe(`${site}/open-greenhouse/`);

  // The other brand is not there for them.
  const other = await find(await way.person('admin'), 'home', 'tidewater');
  await page.goto(`${url}/admin/collections/pages`);
  await page.locator('.pg-table tbody tr').first().waitFor();
  expect(await page.locator('main').textContent()).not.toContain('Tidewater');
  await page.goto(`${url}/admin/collections/pages/${other.id}`);
  await page.waitForLoadState('networkidle');
  expect(await page.locator('#field-title').count()).toBe(0);
  expect(await page.locator('body').textContent()).not.toContain(other.title);
  for (const path of [`/api/pages/${other.id}`, `/api/workflow?collection=pages&document=${other.id}&locale=en`]) {
    expect(await page.evaluate(async (path) => (await fetch(path)).status, path), path).toBe(404);
  }
}, 150_000);
