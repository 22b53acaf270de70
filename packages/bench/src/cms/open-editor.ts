import { type BrowserContext, chromium, type Frame, type Page } from 'playwright';
import { findBrowser } from '../../../../scripts/browser.mjs';
import type { RunningCms } from './open-cms.ts';

const patience = 60_000;

/** A real Chromium in which an administrator is signed in to the CMS. */
export interface EditorBrowser {
  context: BrowserContext;
  close(): Promise<void>;
}

/** Start a browser and sign in. */
export async function openBrowser(cms: RunningCms): Promise<EditorBrowser> {
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args, env, timeout: patience });
  const context = await browser.newContext({ viewport: { width: 1600, height: 1000 }, reducedMotion: 'reduce' });
  context.setDefaultTimeout(patience);
  const answer = await context.request.post(`${cms.url}/api/users/login`, { data: cms.account });
  if (!answer.ok()) throw new Error(`Nobody could sign in: ${answer.status()}.`);
  return { context, close: () => browser.close() };
}

/** Open the editor of a page in English and wait until it can be typed in. */
export async function openEditor({ context }: EditorBrowser, cms: RunningCms, id: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${cms.url}/admin/collections/pages/${id}?locale=en`);
  await page.locator('form[data-form-ready="true"]').first().waitFor();
  await page.locator('.document-bar__name:not(:text-is("…"))').waitFor();
  return page;
}

/** Open the preview beside the form, where it has not opened by itself, and get the frame in which the page stands. */
export async function openPreview(page: Page): Promise<Frame> {
  const button = page.locator('.document-preview');
  await button.waitFor();
  if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
  const frame = await (await page.locator('.pantograph-preview iframe').first().elementHandle())?.contentFrame();
  if (!frame) throw new Error('There is no preview.');
  await frame.waitForSelector('main [tabindex]');
  return frame;
}
