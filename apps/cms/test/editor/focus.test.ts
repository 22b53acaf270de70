import { describe, expect, it } from 'vitest';
import { violationsIn } from './editor-page.ts';
import { openCms } from './open-cms.ts';

describe('the edit view of a page by keyboard', () => {
  const cms = openCms();

  it('is used with the keyboard alone, and axe finds nothing in it', async () => {
    const publisher = await cms.person('publisher');
    const { page } = publisher;
    await publisher.open(await publisher.idOf('home'));
    const menu = page.getByRole('button', { name: 'More actions' });
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await menu.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const dialog = page.locator('dialog.document-dialog');
    await dialog.waitFor();
    for (let step = 0; step < 8; step++) {
      await page.keyboard.press('Tab');
      const isOutside = await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement !== document.body && !activeElement?.closest('dialog');
      });
      expect(isOutside).toBe(false);
    }
    expect(await violationsIn(page, ['dialog'])).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await violationsIn(page, ['.document-bar', '.document-panel', '.document-label'])).toEqual([]);
  }, 120_000);

  it('shows the focus wherever the Tab key leads, and lets it go on', async () => {
    const writer = await cms.person('writer');
    const { page } = writer;
    await writer.open(await writer.idOf('home'));
    await page.locator('.document-languages').waitFor();
    const names: string[] = [];
    for (let press = 0; press < 300; press++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const { activeElement, body } = document;
        if (!activeElement || activeElement === body) return 'end';
        const isDrawn = (element: Element | null, depth: number): boolean =>
          element !== null &&
          depth < 8 &&
          (getComputedStyle(element).outlineStyle !== 'none' || isDrawn(element.parentElement, depth + 1));
        const name = activeElement.id || activeElement.textContent?.trim() || activeElement.className;
        return isDrawn(activeElement, 0) ? name : `${name} does not show it`;
      });
      if (at === 'end') break;
      names.push(at);
    }
    expect(names.filter((name) => name.endsWith('does not show it'))).toEqual([]);
    expect(names.length).toBeLessThan(300);
    expect(names).toEqual(expect.arrayContaining(['field-title', 'Make a link', 'Preview']));
  }, 120_000);
});
