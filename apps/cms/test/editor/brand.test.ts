import type { Browser, Locator } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CmsServer } from '../server/cms-server.ts';
import { Editor, openBrowser } from './editor-page.ts';

describe('the brand of what is made', () => {
  let cms: CmsServer;
  let browser: Browser;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    browser = await openBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await cms?.destroy();
  });

  /** Get the brand that is chosen in a form; empty where none is. */
  async function brandIn(form: Locator): Promise<string> {
    const field = form.locator('#field-brand');
    await field.waitFor();
    return (await field.locator('.rs__single-value').allTextContents()).join();
  }

  it('is asked for where it can be several, and taken from the list one comes from', async () => {
    const manager = await Editor.signIn(browser, cms.url, 'manager');
    const { page } = manager;
    await page.goto(`${cms.url}/admin/collections/posts/create`);
    await manager.page.locator('form[data-form-ready="true"]').first().waitFor();
    expect(await brandIn(page.locator('body'))).toBe('');
    await page.goto(`${cms.url}/admin/collections/posts?brand=tidewater`);
    await page.getByRole('link', { name: 'New post' }).click();
    await expect.poll(() => brandIn(page.locator('body')), { timeout: 20_000 }).toBe('Tidewater');
    await manager.close();
  });

  it('is that of the page for which a picture is made', async () => {
    const writer = await Editor.signIn(browser, cms.url, 'writer');
    await writer.open(await writer.idOf('legal'));
    const { page } = writer;
    await page.getByRole('button', { name: 'New', exact: true }).first().click();
    await expect
      .poll(() => brandIn(page.locator('.drawer--is-open, .drawer').last()), { timeout: 20_000 })
      .toBe('Hollyhock');
    await writer.close();
  });
});
