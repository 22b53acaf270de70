import { describe, expect, it } from 'vitest';
import { openCms } from './open-cms.ts';

describe('the fields of a page', () => {
  const cms = openCms();

  it('keeps a text of one paragraph in one, however long it is', async () => {
    const writer = await cms.person('writer');
    await writer.open(await writer.idOf('seed-club'));
    const field = writer.page.locator('#field-description');
    await field.fill('Two words');
    await field.press('End');
    await field.press('Enter');
    await field.evaluate((element) => {
      const data = new DataTransfer();
      data.setData('text/plain', ' and\n\nthree more');
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    expect(await field.inputValue()).toBe('Two wordsand three more');
    const [before] = [await field.evaluate((element) => element.clientHeight)];
    await field.fill('A sentence that is said again and again. '.repeat(4));
    expect(await field.evaluate((element) => element.clientHeight)).toBeGreaterThan(before ?? 0);
  }, 120_000);

  it('shows what is missing in another language beside what it is in the first', async () => {
    const writer = await cms.person('writer');
    const id = await writer.idOf('seed-club');
    await writer.open(id, 'ar');
    expect(await writer.page.locator('#field-title').evaluate((field) => getComputedStyle(field).direction)).toBe(
      'rtl',
    );
    const name = writer.page.locator('.document-languages [lang="ar"]');
    expect(await name.textContent()).toBe('العربية');
    const isLoaded = () =>
      [...document.fonts].some(({ family, status }) => family.includes('IBM Plex Sans Arabic') && status === 'loaded');
    await expect.poll(() => writer.page.evaluate(isLoaded), { timeout: 10_000 }).toBe(true);
    await writer.page.locator('.document-original').first().waitFor();
    await writer.page.locator('.document-actions').getByRole('button', { name: 'Ask for review' }).click();
    await writer.page
      .locator('dialog')
      .getByRole('button', { name: /write the title in it first/ })
      .click();
    await expect.poll(() => writer.page.evaluate(() => document.activeElement?.id)).toBe('field-title');
    await writer.write('title', 'نادي البذور');
    await writer.becomes('saved');
    const first = await cms.person('manager');
    await first.open(id);
    await first.write('title', `Changed since ${Date.now()}`);
    await first.becomes('saved');
    await writer.page.reload();
    await writer.isReady();
    await writer.page.getByText('changed since this was translated').first().waitFor();
  }, 120_000);
});
