import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { Person } from '../server/person.ts';
import { type Editor, violationsIn } from './editor-page.ts';
import { openCms } from './open-cms.ts';

/** What adds, moves and removes rows. */
const structure = ['.array-actions', '.collapsible__drag', '.blocks-field__drawer-toggler', '.array-field__add-row'];
const explained = 'The structure is shared by all languages; you translate its texts.';

describe('the form of who translates', () => {
  const cms = openCms();
  let editor: Editor;

  /** Open the start page of Hollyhock, all its sections unfolded. */
  async function open(role: 'writer' | 'translator'): Promise<string> {
    editor = await cms.person(role);
    const id = await editor.idOf('home');
    await editor.open(id, 'fr');
    await editor.page
      .locator('.blocks-field__header-actions')
      .getByRole('button', { name: 'Open all' })
      .first()
      .click();
    await editor.page.locator('#field-sections__0__primary__href__kind').waitFor();
    return id;
  }

  const shown = async (parts: readonly string[]): Promise<string[]> => {
    const names: string[] = [];
    for (const part of parts) {
      const all = await editor.page.locator(part).all();
      const isVisible = await Promise.all(all.map((one) => one.isVisible()));
      if (isVisible.includes(true)) names.push(part);
    }
    return names;
  };

  it('takes texts, and shows what all languages share without taking it', async () => {
    const id = await open('translator');
    const { page } = editor;
    await page.getByText(explained).waitFor();
    expect(await shown(structure)).toEqual([]);
    const hero = page.locator('#sections-row-0');
    expect(await hero.locator('.rs__control:not(.rs__control--is-disabled)').count()).toBe(0);
    expect(await hero.locator('.upload').getByRole('button').count()).toBe(0);
    await hero.locator('#field-sections__0__title').fill('Le titre');
    await editor.write('description', 'Une phrase en français.');
    await editor.becomes('saved');
    const saved = await editor.read(`/api/pages/${id}?depth=0&locale=fr`);
    expect([saved.sections[0].title, saved.description]).toEqual(['Le titre', 'Une phrase en français.']);
    expect(await violationsIn(page, ['.document-bar', '.field-description'])).toEqual([]);
  }, 120_000);

  it('is no other for those who write', async () => {
    await open('writer');
    expect(await editor.page.getByText(explained).count()).toBe(0);
    expect(await shown(structure)).toEqual(structure);
    const hero = editor.page.locator('#sections-row-0');
    expect(await hero.locator('.rs__control:not(.rs__control--is-disabled)').count()).toBeGreaterThan(0);
  }, 120_000);

  it.each([
    ['translator', 0],
    ['reviewer', 0],
    ['writer', 2],
  ] as const)(
    'of a picture, as a %s sees it, has what changes its file for whoever may change it',
    async (role, count) => {
      const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
        .png()
        .toBuffer();
      const form = new FormData();
      form.set('_payload', JSON.stringify({ brand: 'hollyhock', alt: 'Red' }));
      form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), `red-${role}.png`);
      const made = await (await Person.demo(cms, 'writer')).upload('/api/media', form);
      expect(made.status, JSON.stringify(made.body)).toBe(201);
      editor = await cms.person(role);
      const { page } = editor;
      await page.goto(`${cms.url}/admin/collections/media/${made.body.doc.id}?locale=fr`);
      const file = page.locator('.file-field');
      await file.getByText(made.body.doc.filename).waitFor();
      // The one that takes the file away, and the one that crops it and sets its focal point.
      const controls = file.locator('.file-details__remove, .upload-actions button, .file-field__edit');
      await expect.poll(() => controls.count()).toBe(count);
      await expect.poll(() => page.locator('#field-alt').isEnabled()).toBe(role !== 'reviewer');
    },
    120_000,
  );
});
