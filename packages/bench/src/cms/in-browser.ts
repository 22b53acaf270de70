import type { Page } from 'playwright';
import { measureKeystrokes } from './measure-keystrokes.ts';
import type { RunningCms } from './open-cms.ts';
import { type EditorBrowser, openBrowser, openEditor, openPreview } from './open-editor.ts';
import { until } from './processes.ts';
import { type Timings, timeEach } from './timings.ts';

/** Measure what a marketer sees in a browser: keystrokes in the preview, and what is published. */
export async function inBrowser(
  cms: RunningCms,
  port: number,
  { keys, runs }: { keys: number; runs: number },
): Promise<Timings[]> {
  const query = 'limit=2&depth=0&sort=key&locale=en&where[brand][equals]=hollyhock&where[key][not_equals]=home';
  const { docs } = (await (await cms.ask('GET', `/api/pages?${query}`)).json()) as {
    docs: { id: string; key: string }[];
  };
  const [typed, published] = docs;
  if (!typed || !published) throw new Error('There are no pages to edit.');
  const browser = await openBrowser(cms);
  try {
    const editor = await openEditor(browser, cms, typed.id);
    const timings = await measureKeystrokes(editor, await openPreview(editor), keys);
    await editor.locator('.document-bar__saved--saved').waitFor();
    await editor.close();
    const address = `http://hollyhock.localhost:${port}/${published.key}/`;
    timings.push(...(await publishing(browser, cms, published.id, address, runs)));
    return timings;
  } finally {
    await browser.close();
  }
}

/** From the click that publishes until another tab, which loads the page again and again, shows the change. */
async function publishing(
  browser: EditorBrowser,
  cms: RunningCms,
  id: string,
  address: string,
  runs: number,
): Promise<Timings[]> {
  const editor = await openEditor(browser, cms, id);
  const reader = await browser.context.newPage();
  const told: number[] = [];
  const timings = await timeEach('publish to live page, in the browser', 2000, runs, async (run) => {
    const title = `Live ${run} at ${Date.now()}`;
    await editor.locator('#field-title').fill(title);
    await editor.locator('.document-bar__saved--unsaved').waitFor();
    await editor.locator('.document-bar__saved--saved').waitFor();
    await editor.locator('.document-bar__name:text-is("Draft")').waitFor();
    await editor.getByRole('button', { name: 'More actions' }).click();
    await editor.getByRole('menuitem', { name: 'Publish without review' }).click();
    const confirm = editor.locator('dialog.document-dialog button[type=submit]');
    await confirm.waitFor();
    const began = performance.now();
    const telling = editor
      .locator('.document-bar__name:text-is("Live")')
      .waitFor()
      .then(() => told.push(performance.now() - began));
    await confirm.click();
    await until(`${title} is live`, 60, () => shows(reader, address, title), 0);
    const took = performance.now() - began;
    await telling;
    await editor.locator('dialog.document-dialog').waitFor({ state: 'detached' });
    return took;
  });
  return [timings, { name: 'publish to “Live” in the editor', goal: undefined, times: told }];
}

async function shows(reader: Page, address: string, title: string): Promise<boolean> {
  await reader.goto(address, { waitUntil: 'domcontentloaded' });
  return (await reader.title()).includes(title);
}
