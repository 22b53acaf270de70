import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { hasFocus, press, tabTo } from './by-keys.ts';
import { openCms } from './open-cms.ts';

describe('the text of a post, with the keyboard alone', () => {
  const cms = openCms();

  it('is left with Tab and Shift+Tab, and shows the focus', async () => {
    const { page, text } = await open();
    await tabTo(page, text);
    expect(await text.evaluate((element) => getComputedStyle(element.parentElement ?? element).outlineStyle)).toBe(
      'solid',
    );
    await page.keyboard.press('Tab');
    await expect.poll(() => isIn(page)).toBe(false);
    await page.keyboard.press('Shift+Tab');
    await hasFocus(page, text);
    await tabTo(page, page.locator('[data-button-key="bold"]').first(), { back: true });
  }, 120_000);

  it('takes a heading from its tools, which open, close and give the focus back by keys', async () => {
    const { page, text } = await open();
    await tabTo(page, text);
    await toEnd(page);
    await page.keyboard.press('Enter');
    await page.keyboard.type('A line');
    const tool = page.locator('[data-dropdown-key="text"]').first();
    await press(page, tool, { back: true });
    await hasFocus(page, page.locator('.toolbar-popup__dropdown-items'));
    await page.keyboard.press('Escape');
    await hasFocus(page, tool);
    await page.keyboard.press('Enter');
    const heading = page.locator('[data-item-key="heading-h3"], [data-item-key="h3"]').first();
    await heading.waitFor();
    for (let step = 0; step < 12; step++) {
      if (await heading.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => text.locator('h3').last().textContent()).toBe('A line');
    await hasFocus(page, text);
  }, 120_000);

  it('makes words bold, a list and a link, and undoes them, by keys', async () => {
    const { page, text } = await open();
    await tabTo(page, text);
    await toEnd(page);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Sow it thinly');
    const written = () => text.evaluate((element) => element.lastElementChild?.outerHTML ?? '');

    await page.keyboard.press('Control+Shift+ArrowLeft');
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('thinly');
    await page.waitForTimeout(300);
    await page.keyboard.press('Control+b');
    await expect.poll(() => text.locator('strong').last().textContent()).toBe('thinly');
    await page.keyboard.press('Control+z');
    await expect.poll(written).not.toContain('<strong');
    expect(await written()).toContain('Sow it thinly');

    // The selection is kept while one goes to the tools, and what they do is done to it.
    await press(page, page.locator('[data-button-key="bold"]').first(), { back: true });
    await expect.poll(() => text.locator('strong').last().textContent()).toBe('thinly');

    const lists = page.locator('[data-dropdown-key="text"]').first();
    await tabTo(page, text);
    await press(page, lists, { back: true });
    const list = page.locator('[data-item-key="unorderedList"]').first();
    await hasFocus(page, page.locator('.toolbar-popup__dropdown-items'));
    for (let step = 0; step < 12 && !(await list.evaluate((element) => element === document.activeElement)); step++) {
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => text.locator('ul > li').last().textContent()).toBe('Sow it thinly');
    await hasFocus(page, text);

    await press(page, page.locator('[data-button-key="link"]').first(), { back: true });
    const drawer = page.locator('.drawer--is-open');
    await hasFocus(page, drawer);
    await tabTo(page, drawer.getByLabel('Address *'));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('https://www.example.org/sowing');
    const save = drawer.getByRole('button', { name: 'Save changes' });
    await tabTo(page, save);
    // While the address is still being checked the button does nothing, and one presses it again.
    await expect
      .poll(async () => {
        await page.keyboard.press('Enter');
        await page.waitForTimeout(1000);
        return drawer.count();
      })
      .toBe(0);
    await hasFocus(page, text);
    await expect.poll(() => text.locator('li a').last().getAttribute('href')).toBe('https://www.example.org/sowing');

    // What was done is undone step by step, and none of the words is lost.
    await expect
      .poll(async () => {
        await page.keyboard.press('Control+z');
        return text.locator('a[href$="/sowing"], strong:text-is("thinly")').count();
      })
      .toBe(0);
    expect(await text.textContent()).toContain('Sow it thinly');
  }, 120_000);

  async function open() {
    const writer = await cms.person('writer');
    const { page } = writer;
    const { docs } = await writer.read('/api/posts?where[key][equals]=reading-a-seed-packet&depth=0');
    await page.goto(`${cms.url}/admin/collections/posts/${docs[0].id}?locale=en`);
    await writer.isReady();
    const text = page.locator('.ContentEditable__root').first();
    await text.waitFor();
    return { page, text };
  }

  /** Go to the end of a text that just took the focus; it puts the caret where it was before, a moment after. */
  const toEnd = (page: Page) =>
    expect
      .poll(async () => {
        await page.keyboard.press('Control+End');
        await page.waitForTimeout(300);
        return page.evaluate(() => {
          const last = document.querySelector('.ContentEditable__root')?.lastElementChild;
          return last?.contains(getSelection()?.anchorNode ?? null);
        });
      })
      .toBe(true);

  const isIn = (page: Page) => page.evaluate(() => document.activeElement?.closest('.ContentEditable__root') !== null);
});
