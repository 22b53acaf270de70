import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { violationsIn } from '../editor/editor-page.ts';
import { openCms } from '../editor/open-cms.ts';

describe('the brief of a campaign in the editor', () => {
  const cms = openCms();

  async function opened(page: Page, id: string, locale = 'en'): Promise<void> {
    await page.goto(`${cms.url}/admin/collections/campaigns/${id}?locale=${locale}`);
    await page.locator('form[data-form-ready="true"]').first().waitFor();
    await page.locator('.brief').waitFor();
  }

  async function saved(page: Page): Promise<void> {
    const answered = page.waitForResponse((response) => response.request().method() === 'PATCH');
    await page.locator('#action-save').click();
    expect((await answered).status()).toBe(200);
  }

  const field = (page: Page, name: string) => page.locator(`[data-brief-path="${name}"]`);

  it('is written by clicks and keys, in two languages, and everything is made of it', async () => {
    const writer = await cms.person('writer');
    const { page } = writer;
    await page.goto(`${cms.url}/admin/collections/campaigns/create?locale=en`);
    await page.locator('form[data-form-ready="true"]').first().waitFor();
    await page.locator('#field-title').fill('Autumn box');
    await page.locator('#field-brand input').fill('Holly');
    await page.keyboard.press('Enter');
    const offer = field(page, 'offer').getByRole('textbox');
    await offer.fill('x'.repeat(301));
    await field(page, 'offer').getByText('over its limit of 300 characters').waitFor();
    await offer.fill('A box of bulbs, sent in October.');
    await field(page, 'offer').getByText('over its limit').waitFor({ state: 'hidden' });

    // By keys alone: a message is added, another after it, and that one is moved up.
    await field(page, 'keyMessages').getByRole('button', { name: 'Add message' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Bulbs wait for nobody');
    await field(page, 'keyMessages').getByRole('button', { name: 'Add message' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Plant them before the frost');
    await page.keyboard.press('Tab');
    await page.keyboard.type('A hand deep is deep enough.');
    await field(page, 'keyMessages').getByRole('button', { name: 'Move Message 2 up' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Message 2 is now number 1 of 2.').waitFor({ state: 'attached' });
    expect(await field(page, 'keyMessages.0.title').getByRole('textbox').inputValue()).toBe(
      'Plant them before the frost',
    );
    await field(page, 'keyMessages').getByRole('button', { name: 'Remove Message 2' }).click();
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('brief-row__remove');

    await field(page, 'channels.landing-page').getByRole('checkbox').check();
    await field(page, 'locales').getByText('English').click();
    await field(page, 'locales').getByText('French').click();
    await field(page, 'images').getByRole('button', { name: 'Add picture' }).click();
    const picture = field(page, 'images.0.src').getByRole('combobox');
    await expect.poll(() => picture.getByRole('option').count()).toBeGreaterThan(3);
    await picture.selectOption('hero-calendar.svg');
    await field(page, 'images.0.alt').getByRole('textbox').fill('A calendar on a wall.');
    const made = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.locator('#action-save').click();
    const { doc } = await (await made).json();
    expect(doc.details).toEqual({
      offer: 'A box of bulbs, sent in October.',
      keyMessages: [{ title: 'Plant them before the frost', body: 'A hand deep is deep enough.' }],
      channels: ['landing-page'],
      locales: ['en', 'fr'],
      images: [{ src: 'media/hero-calendar.svg', alt: 'A calendar on a wall.' }],
    });

    // In French, the English words stand below until there are some.
    await opened(page, doc.id, 'fr');
    const inFrench = field(page, 'offer');
    await inFrench.getByText('A box of bulbs, sent in October.').waitFor();
    expect(await inFrench.getByRole('textbox').getAttribute('lang')).toBe('fr');
    await inFrench.getByRole('textbox').fill('Une boîte de bulbes, envoyée en octobre.');
    await saved(page);
    expect((await writer.read(`/api/campaigns/${doc.id}?depth=0`)).details.offer).toEqual({
      en: 'A box of bulbs, sent in October.',
      fr: 'Une boîte de bulbes, envoyée en octobre.',
    });

    await opened(page, doc.id);
    await page.getByRole('button', { name: 'Make everything' }).click();
    await page.getByRole('link', { name: 'Look at everything' }).waitFor();
    await page.locator('.brief-finding').getByRole('button', { name: 'Goals' }).click();
    const place = () => document.activeElement?.closest('[data-brief-path]')?.getAttribute('data-brief-path');
    expect(await page.evaluate(place)).toBe('goals');
    const waiting = page.locator('.brief-finding').filter({ hasText: 'waits for translation' });
    expect(await waiting.first().textContent()).toContain('Landing page (French)');
    // Its drafts are in the form already, so that saving goes on without a conflict.
    await field(page, 'offer').getByRole('textbox').fill('A box of bulbs, sent early in October.');
    await saved(page);

    const [shown] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Look at everything' }).click(),
    ]);
    await shown.getByRole('heading', { name: 'Autumn box', level: 1 }).waitFor();
    await shown.waitForLoadState('load');
    const styled = await shown.evaluate(
      () => [...document.styleSheets].filter((sheet) => sheet.cssRules.length > 0).length,
    );
    expect(styled).toBeGreaterThan(1);
    await shown.close();
    const draft = page.locator('.brief-made .document-uses a').first();
    await draft.click();
    await writer.isReady();
    await writer.hasState('Draft');
  }, 180_000);

  it('asks before one leaves with what is not saved', async () => {
    const writer = await cms.person('writer');
    const { docs } = await writer.read('/api/campaigns?where[brand][equals]=hollyhock&depth=0');
    await opened(writer.page, docs[0].id);
    await field(writer.page, 'owner').getByRole('textbox').fill('The seed room');
    await writer.page.getByRole('link', { name: 'Calendar', exact: true }).click();
    await writer.page.getByRole('button', { name: 'Stay here' }).click();
    expect(await field(writer.page, 'owner').getByRole('textbox').inputValue()).toBe('The seed room');
  });

  it('is read by whoever may not write it, and nothing is made', async () => {
    const reviewer = await cms.person('reviewer');
    const { docs } = await reviewer.read('/api/campaigns?where[brand][equals]=hollyhock&depth=0');
    await opened(reviewer.page, docs[0].id);
    expect(await field(reviewer.page, 'offer').getByRole('textbox').isDisabled()).toBe(true);
    const ours = reviewer.page.locator('.brief, .document-panel');
    expect(await ours.getByRole('button', { name: /^(Add|Remove|Move|Make)/ }).count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds, %s', async (theme) => {
    const writer = await cms.person('writer');
    const { page } = writer;
    await page.context().addCookies([{ name: 'payload-theme', value: theme, url: cms.url }]);
    const { docs } = await writer.read('/api/campaigns?where[brand][equals]=tidewater&depth=0');
    await opened(page, docs[0].id);
    expect(await violationsIn(page, ['.brief', '.document-panel'])).toEqual([]);
  });
});
