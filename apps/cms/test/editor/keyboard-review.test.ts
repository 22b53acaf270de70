import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { hasFocus, press, tabTo } from './by-keys.ts';
import type { Editor } from './editor-page.ts';
import { openCms } from './open-cms.ts';

const cms = openCms();

const bar = (page: Page) => page.locator('.document-actions');
const dialogOf = (page: Page) => page.locator('dialog.document-dialog');
const action = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true });

/** Press an action of the bar, and what confirms it in its dialog. */
async function take(page: Page, name: string, fill?: () => Promise<void>, options?: { back: boolean }): Promise<void> {
  await press(page, action(page, name), options);
  await confirm(page, fill);
}

/** Choose from the menu of the bar. */
async function chooseFromMenu(page: Page, name: string): Promise<void> {
  const menu = page.getByRole('button', { name: 'More actions' });
  await press(page, menu, { back: true });
  const item = page.getByRole('menuitem', { name, exact: true });
  for (let step = 0; step < 12 && !(await item.evaluate((each) => each === document.activeElement)); step++) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

async function confirm(page: Page, fill?: () => Promise<void>): Promise<void> {
  const dialog = dialogOf(page);
  await dialog.waitFor();
  await hasFocus(page, dialog);
  await fill?.();
  await press(page, dialog.locator('button[type=submit]'));
  await dialog.waitFor({ state: 'detached' });
}

/** Open a page that waits for somebody, from their desk. */
async function openFromDesk(person: Editor, id: string): Promise<void> {
  const { page } = person;
  await page.goto(`${cms.url}/admin`);
  await press(page, page.getByRole('region', { name: /What waits for you/ }).locator(`a[href*="${id}"]`));
  await page.waitForURL(new RegExp(id));
  await person.isReady();
}

/** Change the title of a page by keys, and ask for its review. */
async function askForReview(writer: Editor, id: string, words: string): Promise<void> {
  const { page } = writer;
  await writer.open(id);
  await tabTo(page, page.locator('#field-title'));
  await page.keyboard.press('End');
  await page.keyboard.type(words);
  await writer.becomes('saved');
  await take(page, 'Ask for review', undefined, { back: true });
  await writer.hasState('In review');
  await hasFocus(page, bar(page));
}

it('comments are written, answered and resolved with the keyboard alone', async () => {
  const writer = await cms.person('writer');
  const { page } = writer;
  await writer.open(await writer.idOf('forgiving-bulbs'));
  const comments = page.getByRole('region', { name: 'Comments', exact: true });
  const text = comments.getByLabel('Comment', { exact: true });
  await press(page, page.getByRole('button', { name: /^0 comments on 2\. / }));
  await hasFocus(page, text);
  await page.keyboard.type('Is this so?');
  await press(page, comments.getByRole('button', { name: 'Comment', exact: true }));
  const thread = comments.getByRole('article').filter({ hasText: 'Is this so?' });
  await thread.waitFor();
  await hasFocus(page, text);
  await expect.poll(() => text.inputValue()).toBe('');

  await press(page, thread.getByRole('button', { name: 'Answer', exact: true }));
  await hasFocus(page, thread.getByLabel('Answer'));
  await page.keyboard.type('It is.');
  await press(page, thread.getByRole('button', { name: 'Send the answer' }));
  await thread.getByText('It is.', { exact: true }).waitFor();
  await hasFocus(page, thread.getByRole('button', { name: 'Answer', exact: true }));

  await press(page, thread.getByRole('button', { name: 'Resolve' }));
  const folded = comments.getByText('1 resolved');
  await folded.waitFor();
  await hasFocus(page, folded);
  await page.keyboard.press('Enter');
  await press(page, thread.getByRole('button', { name: 'Open again' }));
  await comments.locator('.pantograph-comments__group').getByText('Is this so?').waitFor();
  await hasFocus(page, thread);
}, 180_000);

it('a page goes from a writer to readers and back with the keyboard alone', async () => {
  const writer = await cms.person('writer');
  const reviewer = await cms.person('reviewer');
  const publisher = await cms.person('publisher');
  const id = await writer.idOf('seed-club');

  await askForReview(writer, id, ', at last');
  await openFromDesk(reviewer, id);
  const { page } = reviewer;
  await press(page, page.getByRole('link', { name: 'What changes' }));
  await page.waitForURL(/\/changes/);
  await page.getByRole('region', { name: 'As it is written' }).waitFor();
  await tabTo(page, page.getByRole('complementary', { name: 'Changes and comments' }).getByLabel('About'));
  await press(page, page.getByRole('link', { name: 'Edit', exact: true }), { back: true });
  await page.waitForURL((at) => at.pathname.endsWith(id));
  await reviewer.isReady();

  // The reason has to be said; the dialog stays, with the focus in it, and gives it back.
  await press(page, action(page, 'Send back'));
  await hasFocus(page, dialogOf(page));
  await page.keyboard.press('Escape');
  await dialogOf(page).waitFor({ state: 'detached' });
  await hasFocus(page, action(page, 'Send back'));
  await take(page, 'Send back', async () => {
    await press(page, dialogOf(page).locator('button[type=submit]'));
    await dialogOf(page).getByText('Say why').waitFor();
    await hasFocus(page, dialogOf(page));
    await tabTo(page, dialogOf(page).getByLabel('What has to change'), { back: true });
    await page.keyboard.type('It promises too little.');
  });
  await reviewer.hasState('Draft');

  await askForReview(writer, id, ' and more');
  await openFromDesk(reviewer, id);
  await take(page, 'Approve');
  await reviewer.hasState('Approved');
  await hasFocus(page, page.locator('.document-bar, main').first());

  await openFromDesk(publisher, id);
  await take(publisher.page, 'Schedule', async () => {
    await tabTo(publisher.page, dialogOf(publisher.page).getByLabel('Time'));
    await publisher.page.keyboard.type('1030');
  });
  await publisher.hasState('Scheduled');
  await hasFocus(publisher.page, bar(publisher.page));

  await chooseFromMenu(publisher.page, 'Do not publish then');
  await publisher.hasState('Approved');
  await take(publisher.page, 'Publish', undefined, { back: true });
  await publisher.hasState('On its way');
  await hasFocus(publisher.page, bar(publisher.page));
  await chooseFromMenu(publisher.page, 'Take down');
  await confirm(publisher.page, async () => {
    const gone = dialogOf(publisher.page).getByLabel('is told that it is gone for good');
    await tabTo(publisher.page, dialogOf(publisher.page).getByRole('radio').first());
    await publisher.page.keyboard.press('Space');
    for (let step = 0; step < 6 && !(await gone.isChecked()); step++) await publisher.page.keyboard.press('ArrowDown');
  });
  await publisher.hasState('Archived');
  await hasFocus(publisher.page, publisher.page.locator('main').first());
}, 240_000);
