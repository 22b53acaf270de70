import { describe, expect, it } from 'vitest';
import type { Editor } from './editor-page.ts';
import { type HeldAnswer, holdFormState } from './hold-form-state.ts';
import { openCms } from './open-cms.ts';

const link = { label: 'Write to us', href: { kind: 'address', address: 'mailto:seeds@hollyhock.example' } };
const hero = { blockType: 'hero', title: 'The first' };
const action = { blockType: 'call-to-action', title: 'The second', body: 'Its own words.', primary: link };
const newsletter = { blockType: 'newsletter', title: 'The letter', label: 'Your address', button: 'Tell me' };
const features = {
  blockType: 'feature-grid',
  title: 'Listed',
  items: [
    { title: 'One', body: 'Of two.' },
    { title: 'Two', body: 'Of two.', link },
  ],
};

type Row = Record<string, unknown>;

// Each is about a race with a real server; on a machine that is busy elsewhere a page may answer too late to run it.
describe('rows that move while the server answers', () => {
  const cms = openCms();
  let editor: Editor;

  /** Open a new page with sections, the next answer about its form held back. */
  async function open(sections: readonly object[]): Promise<{ id: string; held: HeldAnswer }> {
    editor = await cms.person('writer');
    const id = await editor.make(sections);
    await editor.open(id);
    await editor.page.locator('#field-sections__0__title').waitFor();
    return { id, held: await holdFormState(editor.page) };
  }

  async function add(kind: string): Promise<void> {
    await editor.page.getByRole('button', { name: 'Add Section' }).click();
    await editor.page.locator('.drawer__content').getByRole('button', { name: kind }).click();
  }

  /** Take an action of the menu of a row, such as `sections-row-1`. */
  async function take(row: string, name: string): Promise<void> {
    await editor.page.locator(`#${row} .array-actions button`).first().click();
    await editor.page.locator('.popup__content').getByRole('button', { name, exact: true }).click();
  }

  /** Write something in a field of a row, which is unfolded first; a new one folds itself once the server has answered. */
  async function write(row: string, field: string, text: string): Promise<void> {
    const folded = editor.page.locator(
      `#${row} > .collapsible > .collapsible__toggle-wrap > .collapsible__toggle--collapsed`,
    );
    const isOpen = async () => {
      if (await folded.count()) await folded.click();
      return editor.page.locator(`#field-${field}`).isVisible();
    };
    await expect.poll(isOpen).toBe(true);
    await editor.write(field, text);
  }

  const saved = async (id: string): Promise<Row[]> =>
    ((await editor.read(`/api/pages/${id}?depth=0&locale=en`)) as { sections: Row[] }).sections;

  /** Wait until the sections that are saved are called so: kind and title. */
  async function areSaved(id: string, ...sections: string[]): Promise<void> {
    const names = async () => (await saved(id)).map(({ blockType, title }) => `${blockType} ${title ?? ''}`.trim());
    await expect.poll(names).toEqual(sections);
    await editor.becomes('saved');
    expect(await names()).toEqual(sections);
  }

  it('keeps what stands in the section that a new one of its kind is moved over', async () => {
    const { id, held } = await open([hero, action]);
    await add('Call to action');
    await held.asked;
    await take('sections-row-2', 'Move Up');
    held.release();
    await write('sections-row-1', 'sections__1__title', 'The new call');
    await areSaved(id, 'hero The first', 'call-to-action The new call', 'call-to-action The second');
    expect((await saved(id))[2]).toMatchObject(action);
  }, 120_000);

  it('saves when a new section is moved over one of another kind', async () => {
    const { id, held } = await open([hero, action]);
    await add('Newsletter');
    await held.asked;
    await take('sections-row-2', 'Move Up');
    held.release();
    await write('sections-row-1', 'sections__1__title', 'The new letter');
    await areSaved(id, 'hero The first', 'newsletter The new letter', 'call-to-action The second');
    expect((await saved(id))[2]).toMatchObject(action);
  }, 120_000);

  it('gives a new section its fields when the one above it is removed', async () => {
    const { id, held } = await open([hero, action, newsletter]);
    await add('Newsletter');
    await held.asked;
    await take('sections-row-1', 'Remove');
    held.release();
    await write('sections-row-2', 'sections__2__title', 'The new letter');
    await areSaved(id, 'hero The first', 'newsletter The letter', 'newsletter The new letter');
  }, 120_000);

  it('gives a new section its fields when one above it is duplicated', async () => {
    const { id, held } = await open([hero, action]);
    await add('Newsletter');
    await held.asked;
    await take('sections-row-1', 'Duplicate');
    held.release();
    await write('sections-row-3', 'sections__3__title', 'The new letter');
    await areSaved(
      id,
      'hero The first',
      'call-to-action The second',
      'call-to-action The second',
      'newsletter The new letter',
    );
    const rows = await saved(id);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(4);
    expect(rows[2]).toMatchObject(action);
  }, 120_000);

  it('keeps what stands in the entry of a list that a new one is moved over', async () => {
    const { id, held } = await open([features]);
    await editor.page.locator('#field-sections__0__items .array-field__add-row').click();
    await editor.page.locator('#sections-0-items-row-2').waitFor();
    await held.asked;
    await take('sections-0-items-row-2', 'Move Up');
    held.release();
    await write('sections-0-items-row-1', 'sections__0__items__1__title', 'New');
    await areSaved(id, 'feature-grid Listed');
    const items = async () => (await saved(id))[0]?.items as Row[];
    await expect.poll(async () => (await items()).map(({ title }) => title)).toEqual(['One', 'New', 'Two']);
    expect((await items())[2]).toMatchObject(features.items[1] as Row);
  }, 120_000);

  it('keeps what is typed meanwhile, and two sections that are added at once', async () => {
    const { id, held } = await open([hero, action]);
    await add('Newsletter');
    await held.asked;
    await add('Call to action');
    await editor.write('sections__0__title', 'Typed meanwhile');
    await take('sections-row-3', 'Move Up');
    await take('sections-row-2', 'Move Up');
    held.release();
    await write('sections-row-1', 'sections__1__title', 'The new call');
    await write('sections-row-3', 'sections__3__title', 'The new letter');
    await areSaved(
      id,
      'hero Typed meanwhile',
      'call-to-action The new call',
      'call-to-action The second',
      'newsletter The new letter',
    );
    expect((await saved(id))[2]).toMatchObject(action);
  }, 120_000);
});
