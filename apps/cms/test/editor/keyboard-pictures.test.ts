import type { Locator, Page } from 'playwright';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { atFocus, hasFocus, press, tabTo } from './by-keys.ts';
import { openCms } from './open-cms.ts';

describe('the picture of a section, with the keyboard alone', () => {
  const cms = openCms();

  it('is chosen from the library, taken away, and uploaded', async () => {
    const writer = await cms.person('writer');
    const { page } = writer;
    const id = await writer.make([{ blockType: 'hero', title: 'With a picture' }]);
    await writer.open(id);
    const field = page.locator('#field-sections__0__image__file, .field-type.upload').first();
    const image = async () => (await writer.read(`/api/pages/${id}?depth=1&locale=en`)).sections[0].image;

    // The drawer takes the focus, keeps it, and gives it back.
    const choose = field.getByRole('button', { name: 'Choose from existing' });
    await press(page, choose);
    const library = page.getByRole('dialog', { name: 'Pictures' });
    await hasFocus(page, library);
    await staysIn(page, library);
    await page.keyboard.press('Escape');
    await library.waitFor({ state: 'detached' });
    await hasFocus(page, choose);

    await page.keyboard.press('Enter');
    await hasFocus(page, library);
    await press(page, library.getByRole('button', { name: 'hollyhock--post-slugs.svg' }));
    await library.waitFor({ state: 'detached' });
    await hasFocus(page, field);
    await tabTo(page, page.locator('#field-sections__0__image__alt'));
    await page.keyboard.type('A slug on a lettuce');
    await expect
      .poll(image)
      .toMatchObject({ file: { filename: 'hollyhock--post-slugs.svg' }, alt: 'A slug on a lettuce' });
    await writer.becomes('saved');

    await press(page, field.getByRole('button', { name: /^Take away/ }), { back: true });
    const add = field.getByRole('button', { name: 'New', exact: true });
    await add.waitFor();
    await hasFocus(page, field);
    await press(page, add);
    const upload = page.getByRole('dialog').filter({ has: page.locator('#field-alt') });
    await hasFocus(page, upload);
    const file = upload.getByRole('button', { name: 'Select a file' });
    const chosen = page.waitForEvent('filechooser');
    await press(page, file);
    const chooser = await chosen;
    await chooser.setFiles({ name: 'tulips.png', mimeType: 'image/png', buffer: await picture() });
    await hasFocus(page, upload);
    await tabTo(page, upload.locator('#field-alt'));
    await page.keyboard.type('Tulips in a bucket');
    await tabTo(page, upload.locator('#field-brand input').first());
    await page.keyboard.type('Hollyhock');
    await upload
      .getByRole('option', { name: 'Hollyhock' })
      .or(page.getByRole('option', { name: 'Hollyhock' }))
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await press(page, upload.getByRole('button', { name: 'Save', exact: true }));
    await upload.waitFor({ state: 'detached' });
    await field.getByText('tulips').first().waitFor();
    await hasFocus(page, field);
    await expect
      .poll(image)
      .toMatchObject({ file: { filename: expect.stringContaining('tulips'), alt: 'Tulips in a bucket' } });
  }, 180_000);

  /** Go round in a dialog with Tab, in both directions. */
  async function staysIn(page: Page, dialog: Locator): Promise<void> {
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let step = 0; step < 12; step++) {
        await page.keyboard.press(key);
        const isInside = await dialog.evaluate((element) => element.contains(document.activeElement));
        expect(isInside, await atFocus(page)).toBe(true);
      }
    }
  }

  const picture = () =>
    sharp({ create: { width: 1200, height: 900, channels: 3, background: { r: 190, g: 60, b: 80 } } })
      .png()
      .toBuffer();
});
