import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CmsServer, publisherKey } from '../server/cms-server.ts';
import { Editor, openBrowser, violationsIn } from './editor-page.ts';

/** While one works on the editor: the address of a `next dev` with the demo in it, whose PANTOGRAPH_CMS_KEY is that of tests. */
const running = process.env.PANTOGRAPH_TEST_EDITOR;

describe('the edit view of a page', () => {
  let cms: CmsServer | undefined;
  let browser: Browser;
  let url: string;
  const open: Editor[] = [];

  beforeAll(async () => {
    if (!running) cms = await CmsServer.start({ demo: true, env: { PANTOGRAPH_SITE_URL: 'http://{brand}.localhost' } });
    url = running ?? cms?.url ?? '';
    browser = await openBrowser();
  }, 120_000);

  afterEach(async () => {
    for (const editor of open.splice(0)) await editor.close();
  });

  afterAll(async () => {
    await browser?.close();
    await cms?.destroy();
  });

  async function person(role: Parameters<typeof Editor.signIn>[2]): Promise<Editor> {
    const editor = await Editor.signIn(browser, url, role);
    open.push(editor);
    return editor;
  }

  /** Say as the publisher does that everything is live. */
  async function reachAll(): Promise<void> {
    const headers = { authorization: `Bearer ${publisherKey}`, 'content-type': 'application/json' };
    const { epoch } = (await (await fetch(`${url}/api/outbox?limit=1`, { headers })).json()) as { epoch: string };
    const body = JSON.stringify({ epoch, seq: 1_000_000 });
    expect((await fetch(`${url}/api/outbox/published`, { method: 'POST', headers, body })).status).toBe(200);
  }

  it('leads from a draft by review and back to what readers see', async () => {
    const writer = await person('writer');
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

    const reviewer = await person('reviewer');
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

    const publisher = await person('publisher');
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

  it('joins what two people wrote, field by field', async () => {
    const [one, other] = [await person('writer'), await person('manager')];
    const id = await one.idOf('sowing-calendar');
    await one.open(id);
    await other.open(id);
    await other.write('title', 'Their title');
    await other.write('description', 'Their description of the calendar.');
    await other.becomes('saved');
    await other.open(id, 'fr');
    await other.write('title', 'Leur titre');
    await other.becomes('saved');
    await one.write('title', 'My title');
    const dialog = one.page.locator('dialog.document-dialog');
    await dialog.getByText('both of you changed it').waitFor();
    expect(await dialog.getByRole('heading').textContent()).toMatch(
      /^Brand manager of the demo saved this at \d\d:\d\d, while you were writing$/,
    );
    expect(await dialog.locator('legend').allTextContents()).toEqual(['Title both of you changed it', 'Description']);
    await dialog.getByText('Brand manager of the demo also changed “Title in French”.').waitFor();
    // Put off, it is still said who it was, and nothing is written over.
    await dialog.getByRole('button', { name: 'Not now' }).click();
    await one.page.getByText('Brand manager of the demo saved this meanwhile.').waitFor();
    expect((await one.read(`/api/pages/${id}?depth=0&locale=en`)).title).toBe('Their title');
    await one.page.getByRole('button', { name: 'Compare' }).click();
    await dialog.locator('button[type=submit]').click();
    await dialog.waitFor({ state: 'detached' });
    await one.becomes('saved');
    const saved = await one.read(`/api/pages/${id}?depth=0&locale=en`);
    expect([saved.title, saved.description]).toEqual(['My title', 'Their description of the calendar.']);
    expect(await one.textIn('description')).toBe('Their description of the calendar.');
    // What is saved on top is the revision that the next save changes.
    await one.write('title', 'My second title');
    await one.becomes('unsaved');
    await one.becomes('saved');
    expect((await one.read(`/api/pages/${id}?depth=0&locale=fr`)).title).toBe('Leur titre');
  }, 180_000);

  it('takes what somebody else wrote where one chooses it', async () => {
    const [one, other] = [await person('writer'), await person('manager')];
    const id = await one.idOf('open-greenhouse');
    await one.open(id);
    await other.open(id);
    await other.write('title', 'Theirs');
    await other.becomes('saved');
    await one.write('title', 'Mine');
    const dialog = one.page.locator('dialog.document-dialog');
    await dialog.getByLabel('Take theirs').check();
    await dialog.locator('button[type=submit]').click();
    await dialog.waitFor({ state: 'detached' });
    await one.becomes('saved');
    expect(await one.textIn('title')).toBe('Theirs');
    expect((await one.read(`/api/pages/${id}?depth=0&locale=en`)).title).toBe('Theirs');
  }, 120_000);

  it('takes back what was saved, and does it again', async () => {
    const writer = await person('writer');
    const id = await writer.idOf('legal');
    await writer.open(id);
    const first = await writer.textIn('title');
    await writer.write('title', 'The second');
    await writer.becomes('unsaved');
    await writer.becomes('saved');
    await writer.write('title', 'The third');
    const titleIs = (title: string) => expect.poll(() => writer.textIn('title'), { timeout: 30_000 }).toBe(title);
    const undo = writer.page.getByRole('button', { name: 'Undo' });
    // What was typed just now is a step too, although it was not saved.
    await undo.click();
    await titleIs('The second');
    await writer.page.keyboard.press('Control+z');
    await titleIs(first);
    await writer.becomes('saved');
    expect((await writer.read(`/api/pages/${id}?depth=0&locale=en`)).title).toBe(first);
    await expect.poll(() => undo.isDisabled()).toBe(true);
    await writer.page.getByRole('button', { name: 'Redo' }).click();
    await titleIs('The second');
    await writer.page.getByRole('button', { name: 'Redo' }).click();
    await titleIs('The third');
    expect((await writer.read(`/api/pages/${id}?depth=0&locale=en`)).title).toBe('The third');
  }, 120_000);

  it('asks before one leaves with what is not saved, and offers it on return', async () => {
    const writer = await person('writer');
    const id = await writer.idOf('home');
    await writer.open(id);
    await writer.page.route(`**/api/pages/${id}*`, (route) =>
      route.request().method() === 'PATCH' ? route.abort() : route.continue(),
    );
    await writer.write('title', 'Typed on the way out');
    await writer.becomes('away');
    await writer.page.getByRole('link', { name: 'Calendar', exact: true }).click();
    await writer.page.getByText('this browser keeps it and offers it when you come back').waitFor();
    await writer.page.getByRole('button', { name: 'Stay here' }).click();
    expect(await writer.textIn('title')).toBe('Typed on the way out');
    await writer.page.getByRole('link', { name: 'Calendar', exact: true }).click();
    await writer.page.getByRole('button', { name: 'Leave', exact: true }).click();
    await writer.page.waitForURL(/calendar/);
    await writer.page.unroute(`**/api/pages/${id}*`);
    await writer.open(id);
    await writer.page.getByRole('button', { name: 'Put it back' }).click();
    await writer.becomes('saved');
    expect((await writer.read(`/api/pages/${id}?depth=0&locale=en`)).title).toBe('Typed on the way out');
  }, 120_000);

  it('keeps a text of one paragraph in one, however long it is', async () => {
    const writer = await person('writer');
    await writer.open(await writer.idOf('seed-club'));
    const field = writer.page.locator('#field-description');
    await field.fill('Two words');
    await field.press('End');
    await field.press('Enter');
    await field.evaluate((element) => {
      const data = new DataTransfer();
      data.setData('text/plain', ' and\n\nthree more');
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    expect(await field.inputValue()).toBe('Two wordsand three more');
    const [before] = [await field.evaluate((element) => element.clientHeight)];
    await field.fill('A sentence that is said again and again. '.repeat(4));
    expect(await field.evaluate((element) => element.clientHeight)).toBeGreaterThan(before ?? 0);
  }, 120_000);

  it('keeps what was typed when the session ends, and saves it after signing in', async () => {
    const writer = await person('writer');
    const id = await writer.idOf('sowing-calendar');
    await writer.open(id);
    await writer.signOut();
    await writer.write('title', 'Typed while signed out');
    await writer.becomes('signed-out');
    await writer.signInAgain('writer');
    await writer.page.getByRole('button', { name: 'Save again' }).click();
    await writer.becomes('saved');
    expect((await writer.read(`/api/pages/${id}?depth=0&locale=en`)).title).toBe('Typed while signed out');
  }, 120_000);

  it.skipIf(running)(
    'keeps what was typed while the server is away, and offers it on return',
    async () => {
      const writer = await person('writer');
      const id = await writer.idOf('sowing-calendar');
      await writer.open(id);
      await cms?.end('SIGKILL');
      await writer.write('title', 'Typed while the server was away');
      await writer.becomes('away');
      await cms?.start();
      await writer.becomes('saved');
      expect((await writer.read(`/api/pages/${id}?depth=0&locale=en`)).title).toBe('Typed while the server was away');

      await cms?.end('SIGKILL');
      await writer.write('title', 'Typed before the window was closed');
      await writer.becomes('away');
      await writer.page.goto('about:blank');
      await cms?.start();
      await writer.open(id);
      await writer.page.getByRole('button', { name: 'Put it back' }).click();
      await writer.becomes('saved');
      expect(await writer.textIn('title')).toBe('Typed before the window was closed');
    },
    180_000,
  );

  it('says at the field what is over its limit, and does not send it again and again', async () => {
    const writer = await person('writer');
    await writer.open(await writer.idOf('sowing-calendar'));
    let saves = 0;
    writer.page.on('request', (request) => {
      if (request.method() === 'PATCH') saves++;
    });
    await writer.write('title', 'x'.repeat(80));
    await writer.page.getByText('10 too many: 80/70').waitFor();
    await writer.becomes('refused');
    await writer.page.waitForTimeout(5000);
    expect(saves).toBe(1);
    await writer.write('title', 'A title that fits');
    await writer.becomes('saved');
  }, 120_000);

  it('shows what is missing in another language beside what it is in the first', async () => {
    const writer = await person('writer');
    const id = await writer.idOf('seed-club');
    await writer.open(id, 'ar');
    expect(await writer.page.locator('#field-title').evaluate((field) => getComputedStyle(field).direction)).toBe(
      'rtl',
    );
    const name = writer.page.locator('.document-languages [lang="ar"]');
    expect(await name.textContent()).toBe('العربية');
    const isLoaded = () =>
      [...document.fonts].some(({ family, status }) => family.includes('IBM Plex Sans Arabic') && status === 'loaded');
    await expect.poll(() => writer.page.evaluate(isLoaded), { timeout: 10_000 }).toBe(true);
    await writer.page.locator('.document-original').first().waitFor();
    await writer.page.locator('.document-actions').getByRole('button', { name: 'Ask for review' }).click();
    await writer.page
      .locator('dialog')
      .getByRole('button', { name: /write the title in it first/ })
      .click();
    await expect.poll(() => writer.page.evaluate(() => document.activeElement?.id)).toBe('field-title');
    await writer.write('title', 'نادي البذور');
    await writer.becomes('saved');
    const first = await person('manager');
    await first.open(id);
    await first.write('title', `Changed since ${Date.now()}`);
    await first.becomes('saved');
    await writer.page.reload();
    await writer.isReady();
    await writer.page.getByText('changed since this was translated').first().waitFor();
  }, 120_000);

  it('is used with the keyboard alone, and axe finds nothing in it', async () => {
    const publisher = await person('publisher');
    const { page } = publisher;
    await publisher.open(await publisher.idOf('home'));
    const menu = page.getByRole('button', { name: 'More actions' });
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await menu.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const dialog = page.locator('dialog.document-dialog');
    await dialog.waitFor();
    for (let step = 0; step < 8; step++) {
      await page.keyboard.press('Tab');
      const isOutside = await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement !== document.body && !activeElement?.closest('dialog');
      });
      expect(isOutside).toBe(false);
    }
    expect(await violationsIn(page, ['dialog'])).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await violationsIn(page, ['.document-bar', '.document-panel', '.document-label'])).toEqual([]);
  }, 120_000);

  it('shows the focus wherever the Tab key leads, and lets it go on', async () => {
    const writer = await person('writer');
    const { page } = writer;
    await writer.open(await writer.idOf('home'));
    await page.locator('.document-languages').waitFor();
    const names: string[] = [];
    for (let press = 0; press < 300; press++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const { activeElement, body } = document;
        if (!activeElement || activeElement === body) return 'end';
        const isDrawn = (element: Element | null, depth: number): boolean =>
          element !== null &&
          depth < 8 &&
          (getComputedStyle(element).outlineStyle !== 'none' || isDrawn(element.parentElement, depth + 1));
        const name = activeElement.id || activeElement.textContent?.trim() || activeElement.className;
        return isDrawn(activeElement, 0) ? name : `${name} does not show it`;
      });
      if (at === 'end') break;
      names.push(at);
    }
    expect(names.filter((name) => name.endsWith('does not show it'))).toEqual([]);
    expect(names.length).toBeLessThan(300);
    expect(names).toEqual(expect.arrayContaining(['field-title', 'Make a link', 'live-preview-toggler']));
  }, 120_000);
});
