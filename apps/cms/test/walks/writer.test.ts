import sharp from 'sharp';
import { expect, it } from 'vitest';
import { openPreview, shellOf } from '../preview/open-cms-preview.ts';
import { type Found, stateOf } from './steps.ts';
import { openWholeWay } from './whole-way.ts';

const way = openWholeWay();

it('a writer signs in, makes a page from a template, and asks for its review', async () => {
  const { url } = way.cms();
  const writer = await way.stranger();
  const { page } = writer;
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (/^https?:/.test(protocol) && !/^(127\.0\.0\.1|.*\.localhost)$/.test(hostname)) elsewhere.push(request.url());
  });
  await page.goto(`${url}/admin`);
  await page.waitForURL(/\/admin\/login/);
  await writer.signInByForm('writer@pantograph.example');
  await page.getByRole('heading', { name: 'Desk', level: 1 }).waitFor();

  await page.getByRole('link', { name: 'New page', exact: true }).click();
  await page.getByRole('radio', { name: 'Event' }).check({ force: true });
  await page.getByRole('combobox', { name: /^Brand/ }).selectOption('hollyhock');
  await page.getByLabel('Title', { exact: true }).fill('An evening among dahlias');
  await page.getByRole('button', { name: 'Make the page' }).click();
  await page.waitForURL(/\/admin\/collections\/pages\/[0-9a-f-]{36}/);
  await writer.isReady();
  await writer.hasState('Draft');
  const id = /pages\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
  const written = () => writer.read(`/api/pages/${id}?depth=0&locale=en`);

  // The page as it will be stands beside the form while it is written.
  await openPreview(page);
  const shell = await shellOf(page);
  expect(await shell.locator('h1').textContent()).toBe('An evening among dahlias');
  await page.getByLabel('Description').first().fill('Sixty dahlias, one evening, and a kettle. Come as you are.');
  await page.locator('#field-sections__0__title').fill('Dahlias after work');
  await page.locator('#field-sections__0__body').fill('We light the greenhouse at seven.');
  await expect.poll(() => shell.locator('h1').textContent()).toBe('Dahlias after work');
  expect(await shell.locator('main').textContent()).toContain('We light the greenhouse at seven.');
  await writer.becomes('saved');

  // A section more, and further up, with the keyboard alone.
  const add = page.getByRole('button', { name: 'Add Section' });
  await add.focus();
  await page.keyboard.press('Enter');
  await page.locator('.drawer__content').getByRole('button', { name: 'Newsletter' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('#sections-row-4').waitFor();
  await expect.poll(async () => (await written()).sections.at(-1).blockType).toBe('newsletter');
  await page.locator('#sections-row-4 .array-actions button').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('.popup__content').getByRole('button', { name: 'Move Up' }).focus();
  await page.keyboard.press('Enter');
  await writer.becomes('saved');
  await expect
    .poll(async () => (await written()).sections.map(({ blockType }: Found) => blockType))
    .toEqual(['hero', 'feature-grid', 'faq', 'newsletter', 'call-to-action']);

  // A picture of one's own machine, and what it shows for those who do not see it.
  const colour = { r: 176, g: 74, b: 90 };
  const picture = sharp({ create: { width: 1200, height: 900, channels: 3, background: colour } });
  const image = page.locator('#field-sections__0__image');
  await image.getByRole('button', { name: 'New', exact: true }).click();
  const upload = page.locator('.drawer__content').last();
  await upload
    .locator('input[type=file]')
    .setInputFiles({ name: 'dahlias.png', mimeType: 'image/png', buffer: await picture.png().toBuffer() });
  await upload.locator('#field-brand').click();
  await page.getByRole('option', { name: 'Hollyhock' }).click();
  await upload.getByRole('button', { name: 'Save' }).click();
  await image.getByText('dahlias').first().waitFor();
  await writer.becomes('saved');
  const needed = image.locator('.document-label', { hasText: 'Alternative text' }).getByText('Needed', { exact: true });
  await needed.waitFor();
  await page.locator('#field-sections__0__image__alt').focus();
  await page.keyboard.type('Dahlias in a bucket, more than fit');
  await expect
    .poll(() => shell.locator('main img').first().getAttribute('alt'))
    .toBe('Dahlias in a bucket, more than fit');
  await writer.becomes('saved');
  expect(await needed.count()).toBe(0);

  // The new section is written as well, and somebody is told something of the first.
  const letter = page.locator('#sections-row-3');
  await letter.scrollIntoViewIfNeeded();
  const folded = letter.locator('.collapsible__toggle--collapsed').first();
  if (await folded.count()) await folded.click();
  for (const [name, text] of Object.entries({
    ...{ title: 'Told when the tubers are lifted', label: 'Your email address', button: 'Tell me' },
    consent: 'One letter in October, and none after it.',
  })) {
    await page.locator(`#field-sections__3__${name}`).fill(text);
  }
  await expect.poll(() => shell.locator('main').textContent()).toContain('One letter in October, and none after it.');
  const comments = page.getByRole('region', { name: 'Comments', exact: true });
  await comments.getByLabel('About').selectOption({ index: 1 });
  await comments.getByLabel('Comment', { exact: true }).fill('Is seven too late in September?');
  await comments.getByRole('button', { name: 'Comment', exact: true }).click();
  await comments.getByText('Is seven too late in September?').waitFor();
  await page.getByRole('button', { name: /^1 comment on / }).waitFor();
  await writer.take('Ask for review');
  await writer.hasState('In review');
  expect(await stateOf(await way.person('reviewer'), id)).toMatchObject({ state: 'in-review' });
  expect(elsewhere).toEqual([]);
}, 180_000);
