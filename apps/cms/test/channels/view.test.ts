import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { press } from '../editor/by-keys.ts';
import { type Editor, violationsIn } from '../editor/editor-page.ts';
import { openCms } from '../editor/open-cms.ts';

const cms = openCms();
const within = { timeout: 20_000 };

/** Open a page of Hollyhock with its channels beside the form. */
async function withChannels(key = 'home', locale = 'en'): Promise<{ editor: Editor; page: Page }> {
  const editor = await cms.person('writer');
  const { page } = editor;
  await editor.open(await editor.idOf(key), locale);
  await page.locator('.document-preview').click();
  await page.getByRole('button', { name: 'Channels', exact: true }).click();
  await page.locator('[data-channel], .channels-empty').first().waitFor();
  return { editor, page };
}

const isAtRest = (page: Page) => page.locator('.channels-state:not([data-draws])').waitFor();
const group = (page: Page, name: string) => page.locator(`[data-channel="${name}"]`);

describe('beside the form', () => {
  test('what is typed shows in every channel, without being saved, and pictures follow', async () => {
    const { editor, page } = await withChannels();
    await isAtRest(page);
    const card = group(page, 'social').locator('[data-format="x"] .channel-picture');
    const before = await card.getAttribute('src');
    await page.route(/\/api\/pages\//, (route) =>
      route.request().method() === 'PATCH' ? route.abort() : route.continue(),
    );
    await editor.write('title', 'Sow in March');
    await editor.write('description', 'Three packets that forgive you.');
    await expect
      .poll(() => group(page, 'email').locator('.channel-email__inbox').textContent(), within)
      .toContain('Sow in March');
    const letter = page.frameLocator('.channel-email__frame');
    await expect.poll(() => letter.locator('title').textContent(), within).toBe('Sow in March');
    for (const name of ['email', 'social', 'sms', 'push', 'text']) {
      await expect.poll(() => group(page, name).textContent(), within).toContain('Three packets that forgive you.');
    }
    await expect.poll(() => card.getAttribute('src'), within).not.toBe(before);
    await isAtRest(page);
    expect(await group(page, 'banner').locator('img').count()).toBe(8);
    const widths = await group(page, 'banner')
      .locator('li')
      .evaluateAll((items) =>
        items.map((item) => {
          const { width, height } = (item.querySelector('img') as HTMLImageElement).getBoundingClientRect();
          return [item.getAttribute('data-format'), width / height] as const;
        }),
      );
    for (const [format, ratio] of widths) {
      const [width = 0, height = 1] = (format ?? '').split('x').map(Number);
      expect(ratio).toBeCloseTo(width / height, 1);
    }
    expect(await group(page, 'print').locator('img').count()).toBe(2);
  }, 90_000);

  test('the last state wins, and there is one question of a stage at a time', async () => {
    const { page } = await withChannels();
    await isAtRest(page);
    const open = { words: 0, pictures: 0 };
    const most = { words: 0, pictures: 0 };
    const stageOf = (data: string | null) => JSON.parse(data ?? '{}').stage as keyof typeof open;
    await page.route('**/api/channels', async (route) => {
      const stage = stageOf(route.request().postData());
      most[stage] = Math.max(most[stage], ++open[stage]);
      await new Promise((resolve) => setTimeout(resolve, stage === 'words' ? 400 : 900));
      await route.continue().catch(() => undefined);
    });
    const gone = (request: { url(): string; postData(): string | null }) => {
      if (request.url().endsWith('/api/channels')) open[stageOf(request.postData())]--;
    };
    page.on('requestfinished', gone);
    page.on('requestfailed', gone);
    const field = page.locator('#field-title');
    await field.fill('');
    await field.pressSequentially('Bulbs in nine letters', { delay: 90 });
    const subject = group(page, 'email').locator('.channel-email__inbox strong');
    await expect.poll(() => subject.textContent(), within).toBe('Bulbs in nine letters');
    await isAtRest(page);
    expect(await subject.textContent()).toBe('Bulbs in nine letters');
    expect(await group(page, 'social').locator('[data-format="x"] .channel-picture').getAttribute('alt')).toContain(
      'Bulbs in nine letters',
    );
    expect(most).toEqual({ words: 1, pictures: 1 });
  }, 90_000);

  test('hostile text stays text, and nothing is asked of anybody else', async () => {
    const { editor, page } = await withChannels();
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!/^(data|blob|about):/.test(request.url()) && new URL(request.url()).origin !== cms.url)
        elsewhere.push(request.url());
    });
    const hostile = '<img src=x onerror="parent.document.title=1"><script>parent.ran=1</script>';
    await editor.write('description', hostile);
    await expect.poll(() => group(page, 'sms').textContent(), within).toContain(hostile);
    await isAtRest(page);
    const frame = page.locator('.channel-email__frame');
    expect(await frame.getAttribute('sandbox')).toBe('allow-same-origin');
    const letter = page.frameLocator('.channel-email__frame');
    expect(await letter.locator('script, [onerror]').count()).toBe(0);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    // Were a script to get in all the same, the sandbox would not let it run.
    await frame.evaluate((element: HTMLIFrameElement) => {
      const script = element.contentDocument?.createElement('script') as HTMLScriptElement;
      script.textContent = 'parent.ran = 1';
      element.contentDocument?.body.append(script);
    });
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    const pictures = await letter
      .locator('img')
      .evaluateAll((images) =>
        images.map((image) => ({ isThere: (image as HTMLImageElement).complete, src: image.getAttribute('src') })),
      );
    expect(pictures.length).toBeGreaterThan(1);
    expect(elsewhere).toEqual([]);
  }, 90_000);

  test('keys alone reach every channel, and lead from a finding to its field', async () => {
    const editor = await cms.person('writer');
    const { page } = editor;
    await editor.open(await editor.idOf('home'));
    await press(page, page.locator('.document-preview'));
    await press(page, page.getByRole('button', { name: 'Channels', exact: true }), { back: true });
    const nav = page.getByRole('navigation', { name: 'Channels' });
    await press(page, nav.getByRole('button', { name: /^Push message/ }), { back: false });
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Push message');
    const leads = group(page, 'push').getByRole('button', { name: 'Go to Description' }).first();
    await press(page, leads);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-description');
  }, 90_000);

  test('a language without words awaits its translation', async () => {
    const { editor, page } = await withChannels('home', 'fr');
    await group(page, 'email').waitFor();
    expect(await group(page, 'email').textContent()).not.toContain('Seeds, bulbs and the courage');
    await editor.write('title', '');
    const empty = page.locator('.channels-empty');
    await empty.waitFor();
    expect(await empty.textContent()).toContain('French awaits its translation.');
    expect(await page.locator('[data-channel]').count()).toBe(0);
    await empty.getByRole('button', { name: 'Go to the title' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-title');
    await editor.write('title', 'Semer en mars');
    await expect.poll(() => group(page, 'email').locator('strong').textContent(), within).toBe('Semer en mars');
  }, 90_000);

  test.each(['light', 'dark'] as const)(
    'everybody can read it, %s and narrow',
    async (mode) => {
      const { page } = await withChannels();
      await page.evaluate((theme) => document.documentElement.setAttribute('data-theme', theme), mode);
      await isAtRest(page);
      expect(await violationsIn(page, ['.pantograph-preview'])).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      const panel = page.locator('.pantograph-preview--above');
      await panel.waitFor();
      await group(page, 'email').waitFor();
      const isWide = await page
        .locator('.channels')
        .evaluate((element) => element.scrollWidth > element.clientWidth + 1);
      expect(isWide).toBe(false);
    },
    90_000,
  );
});
