import { describe, expect, it } from 'vitest';
import type { Editor } from './editor-page.ts';
import { holdFormState } from './hold-form-state.ts';
import { openCms } from './open-cms.ts';

describe('two people who write in one page', () => {
  const cms = openCms();

  it('joins what two people wrote, field by field', async () => {
    const [one, other] = [await cms.person('writer'), await cms.person('manager')];
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
    await expect.poll(() => one.textIn('description')).toBe('Their description of the calendar.');
    // What is saved on top is the revision that the next save changes.
    await one.write('title', 'My second title');
    await one.becomes('unsaved');
    await one.becomes('saved');
    expect((await one.read(`/api/pages/${id}?depth=0&locale=fr`)).title).toBe('Leur titre');
  }, 180_000);

  /** Let somebody save a title, and another person another one on top; gives the latter, who is asked which one stays. */
  async function meet(find: (editor: Editor) => Promise<string>) {
    const [one, other] = [await cms.person('writer'), await cms.person('manager')];
    const id = await find(one);
    await one.open(id);
    await other.open(id);
    await other.write('title', 'Theirs');
    await other.becomes('saved');
    await one.write('title', 'Mine');
    const dialog = one.page.locator('dialog.document-dialog');
    await dialog.getByLabel('Take theirs').check();
    return { one, id, dialog };
  }

  async function isTheirs(one: Editor, id: string) {
    await one.becomes('saved');
    await expect.poll(() => one.textIn('title')).toBe('Theirs');
    expect((await one.read(`/api/pages/${id}?depth=0&locale=en`)).title).toBe('Theirs');
  }

  it('takes what somebody else wrote where one chooses it', async () => {
    const { one, id, dialog } = await meet((editor) => editor.idOf('open-greenhouse'));
    await dialog.locator('button[type=submit]').click();
    await dialog.waitFor({ state: 'detached' });
    await isTheirs(one, id);
  }, 120_000);

  it('keeps what was chosen, also where the form learns of it late', async () => {
    const { one, id, dialog } = await meet((editor) => editor.make([{ blockType: 'hero', title: 'The first' }]));
    const held = await holdFormState(one.page);
    await dialog.locator('button[type=submit]').click();
    await held.asked;
    // Longer than the pause after which what is typed is saved by itself.
    await one.page.waitForTimeout(4000);
    held.release();
    await isTheirs(one, id);
  }, 120_000);
});
