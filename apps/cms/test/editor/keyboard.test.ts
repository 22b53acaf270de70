import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CmsServer } from '../server/cms-server.ts';
import { Editor, openBrowser } from './editor-page.ts';

describe('a page that is made with the keyboard alone', () => {
  let cms: CmsServer;
  let browser: Browser;
  let writer: Editor;
  let page: Page;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    browser = await openBrowser();
    writer = await Editor.signIn(browser, cms.url, 'writer');
    page = writer.page;
    await writer.open(await writer.idOf('forgiving-bulbs'));
    await titleOf(0);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await cms?.destroy();
  });

  const titleOf = (index: number) =>
    page.locator(`#sections-row-${index} .document-section-label__title`).first().textContent();

  /** Tell what has the focus, as it is read aloud. */
  const atFocus = () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id);

  const named = (control: string, title: string | null) =>
    expect.stringMatching(new RegExp(`^${control} .*${title?.replace(/\W/g, '.')}$`));

  /** Choose from the actions of a row by keys. */
  async function choose(index: number, action: string): Promise<void> {
    await page.locator(`#sections-row-${index} .array-actions__button`).first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.popup__content').getByRole('button', { name: action }).focus();
    await page.keyboard.press('Enter');
  }

  it('keeps the focus at a section that is moved by its list of actions', async () => {
    const title = await titleOf(1);
    await choose(1, 'Move Up');
    await expect.poll(atFocus).toEqual(named('More for 1', title));
  });

  it('goes on at the next section where one is removed', async () => {
    const next = await titleOf(2);
    await choose(1, 'Remove');
    await expect.poll(atFocus).toEqual(named('Fold or open 2', next));
  });

  it('goes into the section that is added, and out of a drawer to where one was', async () => {
    const add = page.locator('#field-sections > .blocks-field__drawer-toggler');
    await add.focus();
    await page.keyboard.press('Enter');
    await page.locator('.blocks-drawer__block button').first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => add.evaluate((button) => button === document.activeElement)).toBe(true);
    const rows = await page.locator('[id^="sections-row-"]').count();
    await page.keyboard.press('Enter');
    await page.locator('.blocks-drawer__block').getByRole('button', { name: 'Hero' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(atFocus).toBe(`Fold or open ${rows + 1} Hero`);
    await page.waitForTimeout(1000);
    expect(await atFocus()).toBe(`Fold or open ${rows + 1} Hero`);
  });

  it('leads past the navigation to the content', async () => {
    await page.reload();
    await writer.isReady();
    const skip = page.getByRole('button', { name: 'Skip to the content' });
    await skip.focus();
    expect(await skip.evaluate((button) => getComputedStyle(button).clipPath)).toBe('none');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  it('has a label at every field of a drawer', async () => {
    await writer.open(await writer.idOf('legal'));
    await page.getByRole('button', { name: 'New', exact: true }).first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.drawer').getByRole('textbox', { name: 'Alternative text' }).waitFor();
    await page.keyboard.press('Escape');
  });
});
