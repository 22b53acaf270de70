import type { Frame, Locator, Page } from 'playwright';
import type { Timings } from './timings.ts';

const goal = 100;
/** Milliseconds between two keystrokes: somebody who types fast. */
const delay = 120;
const letters = 'abcdefghijklmnopqrstuvwxyz';

interface Seen {
  text: string;
  at: number;
}

/** Type into a field and see each letter in the preview, from the keystroke to the changed page. */
async function measureField(page: Page, shell: Frame, name: string, field: Locator, keys: number): Promise<Timings> {
  process.stdout.write(`  ${name} …`);
  const text = Array.from({ length: keys }, (_, index) => letters[(index * 7) % letters.length]).join('');
  await field.scrollIntoViewIfNeeded();
  await field.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.waitForTimeout(1000);
  await shell.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement;
    const seen: Seen[] = [];
    const observer = new MutationObserver(() => {
      seen.push({ text: main.textContent ?? '', at: performance.timeOrigin + performance.now() });
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { seen, observer });
  });
  await page.evaluate(() => {
    const typed: number[] = [];
    const hear = ({ key }: KeyboardEvent) => {
      if (key.length === 1) typed.push(performance.timeOrigin + performance.now());
    };
    addEventListener('keydown', hear, true);
    Object.assign(window, { typed, stopHearing: () => removeEventListener('keydown', hear, true) });
  });
  await page.keyboard.type(text, { delay });
  await page.waitForTimeout(1000);
  const typed = await page.evaluate(() => {
    const { typed, stopHearing } = window as unknown as { typed: number[]; stopHearing(): void };
    stopHearing();
    return typed;
  });
  const seen = await shell.evaluate(() => {
    const { seen, observer } = window as unknown as { seen: Seen[]; observer: MutationObserver };
    observer.disconnect();
    return seen;
  });
  const times = typed.map((at, index) => {
    const shown = seen.find((one) => one.at >= at && one.text.includes(text.slice(0, index + 1)));
    if (!shown) throw new Error(`Keystroke ${index + 1} in “${name}” never showed in the preview.`);
    return shown.at - at;
  });
  console.log(` ${(times.sort((a, b) => a - b)[times.length >> 1] ?? 0).toFixed(0)} ms`);
  return { name, goal, times };
}

/** Type into fields of three kinds of a page of ten sections. */
export async function measureKeystrokes(page: Page, shell: Frame, keys: number): Promise<Timings[]> {
  const hero = await openRow(page, 0);
  const title = await measureField(
    page,
    shell,
    'keystroke in a title',
    hero.locator('#field-sections__0__title'),
    keys,
  );
  const body = await measureField(page, shell, 'keystroke in a text', hero.locator('#field-sections__0__body'), keys);
  // The editor draws what is near the window alone.
  const words = (await openRow(page, 4)).locator('[contenteditable="true"]').first();
  return [title, body, await measureField(page, shell, 'keystroke in rich text', words, keys)];
}

async function openRow(page: Page, row: number): Promise<Locator> {
  const element = page.locator(`#sections-row-${row}`);
  await element.scrollIntoViewIfNeeded();
  const folded = element.locator('.collapsible__toggle--collapsed').first();
  if ((await folded.count()) > 0) await folded.click();
  return element;
}
