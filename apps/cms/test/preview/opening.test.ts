import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { CmsServer } from '../server/cms-server.ts';
import { openCmsPreview, signIn } from './open-cms-preview.ts';

const { cms, find, withPage } = openCmsPreview();

const panel = (page: Page) => page.locator('.pantograph-preview');
const button = (page: Page) => page.getByRole('button', { name: 'Preview', exact: true });

/** Read how the editor of pages was left, as it is kept of a person. */
async function remembered(page: Page): Promise<string | undefined> {
  const response = await page.request.get(`${cms().url}/api/payload-preferences/collection-pages`, {
    headers: { origin: cms().url },
  });
  return (await response.json()).value?.editViewType;
}

/** Open the editor of a page in a window as wide as that. */
async function withWidth(width: number, use: (page: Page) => Promise<void>): Promise<void> {
  const { id } = await find('pages', 'hollyhock', 'home');
  await withPage({ viewport: { width, height: 900 } }, async (page) => {
    await signIn(page, cms(), 'reviewer');
    await page.goto(`${cms().url}/admin/collections/pages/${id}`);
    await button(page).waitFor();
    await use(page);
  });
}

test('on a phone the page opens when it is asked for, above the form, and is not remembered', async () => {
  await withWidth(390, async (page) => {
    await page.waitForLoadState('networkidle');
    expect(await panel(page).count()).toBe(0);
    await button(page).click();
    await panel(page).locator('iframe').waitFor();
    const [top, form] = await Promise.all([panel(page).boundingBox(), page.locator('#field-title').boundingBox()]);
    expect(top?.y).toBeLessThan(form?.y ?? 0);
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect(await panel(page).count()).toBe(0);
  });
}, 60_000);

test('on a wide screen it is beside the form, until one closes it', async () => {
  await withWidth(1440, async (page) => {
    await panel(page).locator('iframe').waitFor();
    const [side, form] = await Promise.all([panel(page).boundingBox(), page.locator('#field-title').boundingBox()]);
    expect(side?.x).toBeGreaterThan((form?.x ?? 0) + (form?.width ?? 0));
    await button(page).click();
    await expect.poll(() => panel(page).count()).toBe(0);
    await expect.poll(() => remembered(page)).toBe('default');
  });
  await withWidth(1440, async (page) => {
    await page.waitForLoadState('networkidle');
    expect(await panel(page).count()).toBe(0);
    expect(await button(page).getAttribute('aria-pressed')).toBe('false');
    expect(await page.locator('.document-fields__sidebar-wrap').evaluate((side) => side.clientWidth)).toBeLessThan(500);
  });
}, 60_000);

test('where the site does not run nothing opens by itself', async () => {
  const lonely = await CmsServer.start({ demo: true, env: { PANTOGRAPH_SITE_URL: 'http://{brand}.localhost:9' } });
  try {
    await withPage({ viewport: { width: 1440, height: 900 } }, async (page) => {
      await signIn(page, lonely, 'writer');
      const list = await page.request.get(`${lonely.url}/api/pages?where[key][equals]=home&limit=1&depth=0`, {
        headers: { origin: lonely.url },
      });
      await page.goto(`${lonely.url}/admin/collections/pages/${(await list.json()).docs[0].id}`);
      await button(page).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await panel(page).count()).toBe(0);
      expect(await page.locator('.document-fields__sidebar-wrap').evaluate((side) => side.clientWidth)).toBeLessThan(
        500,
      );
    });
  } finally {
    await lonely.destroy();
  }
}, 90_000);
