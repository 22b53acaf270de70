import { describe, expect, it } from 'vitest';
import { violationsIn } from './editor-page.ts';
import { openCms } from './open-cms.ts';

/** Of how a page is laid out, not of what is operated: the frame around the form is Payload's. */
const ofLayout = ['region', 'list', 'heading-order'];

describe('a form of the editor, read aloud', () => {
  const cms = openCms();

  it.each([
    ['pages', 'forgiving-bulbs'],
    ['posts', 'reading-a-seed-packet'],
    ['media', undefined],
    ['campaigns', undefined],
    ['redirects', undefined],
  ])('of %s has a name for every control', async (collection, key) => {
    const manager = await cms.person('manager');
    const { page } = manager;
    const { docs } = await manager.read(`/api/${collection}?where[key][equals]=${key ?? ''}&depth=0&locale=en`);
    await page.goto(`${cms.url}/admin/collections/${collection}/${key ? docs[0].id : 'create'}?locale=en`);
    await page.locator('form[data-form-ready="true"]').first().waitFor();
    await expect
      .poll(async () => (await violationsIn(page, ['body'])).filter(([rule]) => !ofLayout.includes(rule)), {
        timeout: 20_000,
      })
      .toEqual([]);
  });

  it('calls the tools of a section by the section, also after it is moved and titled', async () => {
    const writer = await cms.person('writer');
    await writer.open(await writer.idOf('forgiving-bulbs'));
    const { page } = writer;
    const first = page.locator('#sections-row-0');
    const head = (await first.locator('.document-section-label__title').first().textContent()) ?? '';
    await page.getByRole('button', { name: new RegExp(`^Move 1 .*${head}$`) }).waitFor();
    await page.getByRole('button', { name: new RegExp(`^More for 1 .*${head}$`) }).click();
    await page.getByRole('button', { name: 'Move Down' }).click();
    await page.getByRole('button', { name: new RegExp(`^More for 2 .*${head}$`) }).waitFor();
    await page.locator('.blocks-field__header-actions').getByRole('button', { name: 'Open all' }).first().click();
    await page.locator('#field-sections__1__title').fill('Another head');
    await page.getByRole('button', { name: /^More for 2 .*Another head$/ }).waitFor();
  });
});
