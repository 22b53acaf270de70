import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openCms } from './open-cms.ts';

describe('the brand of what is made', () => {
  const cms = openCms();

  /** Get the brand that is chosen in a form; empty where none is. */
  async function brandIn(form: Locator): Promise<string> {
    const field = form.locator('#field-brand');
    await field.waitFor();
    return (await field.locator('.rs__single-value').allTextContents()).join();
  }

  it('is asked for where it can be several, and taken from the list one comes from', async () => {
    const manager = await cms.person('manager');
    const { page } = manager;
    await page.goto(`${cms.url}/admin/collections/posts/create`);
    await manager.page.locator('form[data-form-ready="true"]').first().waitFor();
    expect(await brandIn(page.locator('body'))).toBe('');
    await page.goto(`${cms.url}/admin/collections/posts?brand=tidewater`);
    await page.getByRole('link', { name: 'New post' }).click();
    await expect.poll(() => brandIn(page.locator('body')), { timeout: 20_000 }).toBe('Tidewater');
  });

  it.each([
    ['tidewater', 'hamburg-port-day'],
    ['hollyhock', 'seed-club'],
  ])('is that in which sections are drawn that can be added: %s', async (brand, key) => {
    const manager = await cms.person('manager');
    const { docs } = await manager.read(`/api/pages?where[key][equals]=${key}&where[brand][equals]=${brand}&depth=0`);
    await manager.open(docs[0].id);
    const { page } = manager;
    await page.getByRole('button', { name: 'Add Section' }).click();
    const drawings = page.locator('.drawer__content img');
    await drawings.first().waitFor();
    const shown = await drawings.evaluateAll((images) =>
      Promise.all(
        images.map(async (image) => {
          const address = /url\("(.*)"\)/.exec(getComputedStyle(image).content)?.[1] ?? (image as HTMLImageElement).src;
          const drawn = Object.assign(new Image(), { src: address });
          await drawn.decode().catch(() => undefined);
          return `${new URL(address).pathname} ${drawn.naturalWidth > 0 ? 'drawn' : 'broken'}`;
        }),
      ),
    );
    expect(shown.length).toBeGreaterThan(3);
    for (const one of shown) expect(one).toMatch(new RegExp(`^/thumbnails/${brand}/sections/[a-z-]+\\.svg drawn$`));
  });

  it('is that of the page for which a picture is made', async () => {
    const writer = await cms.person('writer');
    await writer.open(await writer.idOf('legal'));
    const { page } = writer;
    await page.getByRole('button', { name: 'New', exact: true }).first().click();
    await expect
      .poll(() => brandIn(page.locator('.drawer--is-open, .drawer').last()), { timeout: 20_000 })
      .toBe('Hollyhock');
  });
});
