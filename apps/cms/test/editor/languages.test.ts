import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CmsServer } from '../server/cms-server.ts';
import { Person } from '../server/person.ts';
import { Editor, openBrowser } from './editor-page.ts';

const running = process.env.PANTOGRAPH_TEST_EDITOR;

describe('the menu of languages', () => {
  let cms: { url: string; destroy?(): Promise<void> };
  let browser: Browser;
  let editor: Editor;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    const env = { PANTOGRAPH_SITE_URL: 'http://{brand}.localhost' };
    cms = running ? { url: running } : await CmsServer.start({ demo: true, env });
    browser = await openBrowser();
    const admin = await Person.demo(cms, 'admin');
    for (const brand of ['hollyhock', 'tidewater']) {
      const { body } = await admin.get(`/api/pages?where[key][equals]=home&where[brand][equals]=${brand}&depth=0`);
      ids[brand] = body.docs[0].id;
    }
    editor = await Editor.signIn(browser, cms.url, 'manager');
  }, 120_000);

  afterEach(() => editor.page.goto('about:blank'));

  afterAll(async () => {
    await browser?.close();
    await cms.destroy?.();
  });

  async function offered(): Promise<string[]> {
    await editor.page.locator('.pg-language-choice button').first().click();
    const codes = editor.page.locator('.popup__content [data-locale]');
    await codes.first().waitFor();
    return codes.evaluateAll((all) => all.map((one) => one.getAttribute('data-locale') ?? ''));
  }

  it.each([
    ['hollyhock', ['en', 'fr', 'ar']],
    ['tidewater', ['en', 'de', 'ar']],
  ])('offers those of the document’s brand, in its order: %s', async (brand, codes) => {
    await editor.open(ids[brand] ?? '');
    expect(await offered()).toEqual(codes);
  });

  it('follows from document to document', async () => {
    await editor.open(ids.hollyhock ?? '');
    await editor.page.getByRole('link', { name: 'Pages', exact: true }).first().click();
    await editor.page.locator(`a[href*="${ids.tidewater}"]`).first().click();
    await editor.page.waitForURL((at) => at.pathname.includes(ids.tidewater ?? ''));
    await editor.isReady();
    expect(await offered()).toEqual(['en', 'de', 'ar']);
  });

  it('leads to the first language where a brand has not the one that is asked for', async () => {
    await editor.page.goto(`${cms.url}/admin/collections/pages/${ids.hollyhock}?locale=de`);
    await editor.page.waitForURL((at) => at.searchParams.get('locale') === 'en');
    await editor.isReady();
  });

  it('offers those of all brands that one works for where a document is made, and those of the brand that is chosen', async () => {
    const form = editor.page.locator('form[data-form-ready="true"]').first();
    await editor.page.goto(`${cms.url}/admin/collections/posts/create`);
    await form.waitFor();
    expect(await offered()).toEqual(['en', 'fr', 'ar', 'de']);
    await editor.page.goto(`${cms.url}/admin/collections/posts/create?brand=tidewater`);
    await form.waitFor();
    expect(await offered()).toEqual(['en', 'de', 'ar']);
  });
});
