import { describe, expect, it } from 'vitest';
import { openCms } from './open-cms.ts';

/** How long somebody looks, in milliseconds: longer than the editor waits before it saves. */
const look = 3_000;

describe('opening a document', () => {
  const cms = openCms();

  it.each([
    ['posts', 'tide-gate'],
    ['posts', 'reading-a-seed-packet'],
    ['posts', 'five-numbers'],
    ['pages', 'imprint'],
  ])('changes nothing of %s/%s, whatever its editor makes of the texts', async (collection, key) => {
    const writer = await cms.person('writer');
    const { docs } = await writer.read(`/api/${collection}?where[key][equals]=${key}&depth=0&locale=en`);
    const [{ id, rev }] = docs;
    const writes: string[] = [];
    writer.page.on('request', (request) => {
      if (request.method() === 'PATCH') writes.push(request.url());
    });
    await writer.page.goto(`${cms.url}/admin/collections/${collection}/${id}?locale=en`);
    await writer.isReady();
    await writer.page.locator('[contenteditable="true"]').first().waitFor();
    await writer.page.waitForTimeout(look);
    expect(writes).toEqual([]);
    await writer.becomes('saved');
    expect((await writer.read(`/api/${collection}/${id}?depth=0`)).rev).toBe(rev);
  });
});
