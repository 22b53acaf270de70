import { describe, expect, it } from 'vitest';
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
});
