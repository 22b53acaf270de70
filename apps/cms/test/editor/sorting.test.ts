import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openCms } from './open-cms.ts';

const sections = ['Tall', 'Second', 'Third', 'Fourth'].map((title) => ({ blockType: 'hero', title, body: 'Words.' }));

describe('sections that are sorted by keys', () => {
  const cms = openCms();

  const order = (page: Page) =>
    page.locator('#field-sections > .blocks-field__rows .document-section-label__title').allTextContents();

  /** Take a section by its handle. */
  async function take(page: Page, index: number): Promise<void> {
    await page.locator(`#sections-row-${index} .collapsible__drag`).first().focus();
    await press(page, 'Space');
  }

  /** Press keys one after the other, as fast as they come from one that is held. */
  async function press(page: Page, ...keys: string[]): Promise<void> {
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.waitForTimeout(33);
    }
  }

  it('go where the arrows say, a tall one past short ones, as fast as a key repeats', async () => {
    const { page, ...writer } = await open();
    // Unfolded, the first is many times as tall as the others.
    await expect.poll(() => page.locator('#field-sections__0__title').isVisible()).toBe(true);
    await take(page, 0);
    await press(page, 'ArrowDown', 'ArrowDown', 'Space');
    await expect.poll(() => order(page)).toEqual(['Second', 'Third', 'Tall', 'Fourth']);
    const said = page.locator('body > [aria-live="assertive"].pg-unseen');
    expect(await said.textContent()).toBe('Left, 3 of 4.');
    expect(await page.evaluate(() => document.activeElement?.closest('[id^="sections-row-"]')?.id)).toBe(
      'sections-row-2',
    );
    // It is left there: the arrows do nothing more.
    await page.keyboard.press('ArrowUp');
    expect(await order(page)).toEqual(['Second', 'Third', 'Tall', 'Fourth']);
    const saved = async () =>
      ((await writer.editor.read(`/api/pages/${writer.id}?depth=0&locale=en`)).sections as { title: string }[]).map(
        ({ title }) => title,
      );
    await expect.poll(saved).toEqual(['Second', 'Third', 'Tall', 'Fourth']);
  }, 60_000);

  it('go back where they were with Escape', async () => {
    const { page } = await open();
    await take(page, 2);
    await press(page, 'ArrowUp', 'ArrowUp', 'ArrowUp');
    await expect.poll(() => order(page)).toEqual(['Third', 'Tall', 'Second', 'Fourth']);
    await page.keyboard.press('Escape');
    await expect.poll(() => order(page)).toEqual(['Tall', 'Second', 'Third', 'Fourth']);
  }, 60_000);

  async function open() {
    const editor = await cms.person('writer');
    const id = await editor.make(sections);
    await editor.open(id);
    await editor.page.locator('#sections-row-3 .collapsible__drag').waitFor();
    return { page: editor.page, editor, id };
  }
});
