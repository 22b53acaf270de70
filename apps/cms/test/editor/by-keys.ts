import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';

/** Press Tab until a control has the focus, or Shift+Tab; fails with where it has led where it does not get there. */
export async function tabTo(page: Page, control: Locator, { back = false, most = 160 } = {}): Promise<void> {
  await control.waitFor();
  const way: string[] = [];
  for (let press = 0; press <= most; press++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    way.push(await atFocus(page));
  }
  throw new Error(`${control} is not reached with Tab, which leads to ${way.slice(-40).join(', ')}.`);
}

/** Go to a control by Tab and press it. */
export async function press(page: Page, control: Locator, options?: { back?: boolean }): Promise<void> {
  await tabTo(page, control, options);
  await page.keyboard.press('Enter');
}

/** Tell what has the focus, as it is read aloud or by its id; `nothing` where it is lost. */
export function atFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement, body } = document;
    if (!activeElement || activeElement === body) return 'nothing';
    const name = activeElement.getAttribute('aria-label') ?? activeElement.textContent?.trim();
    return name || activeElement.id || activeElement.className;
  });
}

/** Wait until the focus is at a control, or in a part of the page, and stays there. */
export async function hasFocus(page: Page, part: Locator): Promise<void> {
  const isThere = async () =>
    (await part.count()) === 1 && (await part.evaluate((element) => element.contains(document.activeElement)))
      ? true
      : atFocus(page);
  await expect.poll(isThere).toBe(true);
  await page.waitForTimeout(300);
  expect(await isThere()).toBe(true);
}
