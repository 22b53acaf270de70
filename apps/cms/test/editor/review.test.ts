import { describe, expect, it } from 'vitest';
import { publisherKey } from '../server/cms-server.ts';
import { openCms } from './open-cms.ts';

describe('a page on its way to readers', () => {
  const cms = openCms();

  /** Say as the publisher does that everything is live. */
  async function reachAll(): Promise<void> {
    const headers = { authorization: `Bearer ${publisherKey}`, 'content-type': 'application/json' };
    const { epoch } = (await (await fetch(`${cms.url}/api/outbox?limit=1`, { headers })).json()) as { epoch: string };
    const body = JSON.stringify({ epoch, seq: 1_000_000 });
    expect((await fetch(`${cms.url}/api/outbox/published`, { method: 'POST', headers, body })).status).toBe(200);
  }

  it('leads from a draft by review and back to what readers see', async () => {
    const writer = await cms.person('writer');
    const id = await writer.idOf('seed-club');
    await writer.open(id);
    const title = `Four envelopes, ${Date.now()}`;
    await writer.write('title', title);
    await writer.becomes('unsaved');
    await writer.becomes('saved');
    await writer.hasState('Draft');
    expect((await writer.read(`/api/pages/${id}?depth=0&locale=en`)).title).toBe(title);
    await writer.take('Ask for review');
    await writer.hasState('In review');

    const reviewer = await cms.person('reviewer');
    await reviewer.open(id);
    await reviewer.page.getByRole('button', { name: 'Compare with what is live' }).click();
    expect(await reviewer.page.locator('.document-changes ins').allTextContents()).toEqual([title]);
    await reviewer.page.keyboard.press('Escape');
    await reviewer.take('Send back', async (dialog) => {
      await dialog.locator('button[type=submit]').click();
      await dialog.getByText('Say why, so that the author knows what to do.').waitFor();
      await dialog.getByLabel('What has to change').fill('Say four seasons.');
    });

    await writer.page.reload();
    await writer.isReady();
    await writer.page.getByText('“Say four seasons.”').waitFor();
    await writer.write('title', `${title} again`);
    await writer.becomes('saved');
    await writer.take('Ask for review');
    await reviewer.page.reload();
    await reviewer.isReady();
    await reviewer.take('Approve');
    await reviewer.hasState('Approved');

    const publisher = await cms.person('publisher');
    await publisher.open(id);
    await publisher.take('Publish');
    await reachAll();
    await publisher.hasState('Live');
    const link = publisher.page.getByRole('link', { name: 'See it live' });
    expect(await link.getAttribute('href')).toMatch(/^http:\/\/hollyhock\.[a-z]+\/seed-club\/$/);
    await publisher.page.getByRole('button', { name: 'More actions' }).click();
    await publisher.page.getByRole('menuitem', { name: 'Take down later' }).click();
    await publisher.page.getByText('Hollyhock goes by Paris time.').waitFor();
  }, 180_000);
});
