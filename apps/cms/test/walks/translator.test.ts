import { beforeAll, expect, it } from 'vitest';
import type { Editor } from '../editor/editor-page.ts';
import { openPreview, shellOf } from '../preview/open-cms-preview.ts';
import { find, saveHeading, stateOf } from './steps.ts';
import { openWholeWay, visit } from './whole-way.ts';

const way = openWholeWay();
const account = { email: 'arabic@people.example', password: 'four envelopes a year' };
let translator: Editor;

beforeAll(async () => {
  const admin = await way.person('admin');
  const made = await admin.post('/api/users', {
    ...{ ...account, name: 'Layla', role: 'translator', brands: ['hollyhock'], languages: ['ar'] },
  });
  expect(made.status).toBe(201);
  translator = await way.stranger();
  await translator.page.goto(`${way.cms().url}/admin`);
  await translator.signInByForm(account.email, account.password);
}, 60_000);

it('a translator finds what is missing, writes it from right to left, and has it reviewed', async () => {
  const { page } = translator;
  const writer = await way.person('writer');
  const { id } = await find(writer, 'sowing-calendar');
  const english = (await writer.get(`/api/pages/${id}?depth=0&locale=en`)).body;
  await page.goto(`${way.cms().url}/admin`);
  await page
    .getByRole('region', { name: /What waits for you/ })
    .getByText('To translate')
    .waitFor();
  await translator.open(id, 'ar');
  const languages = page.locator('.document-languages > li', { hasText: 'العربية' });
  await languages.getByText('not begun').waitFor();
  expect(await page.locator('#field-title').evaluate((field) => getComputedStyle(field).direction)).toBe('rtl');
  await translator.write('title', 'روزنامة البذر لمتر مربع واحد');
  await translator.write('description', 'اثنا عشر شهراً في ورقة واحدة، وما يُزرع فيها.');
  await page.locator('#field-sections__0__title').fill('متى تزرعها؟');
  await translator.becomes('saved');
  await languages.getByText(/\d+ of \d+: \d+ missing/).waitFor();
  await openPreview(page);
  const shell = await shellOf(page);
  expect(await shell.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
    'ar',
    'rtl',
  ]);
  await expect.poll(() => shell.locator('h1').textContent()).toBe('متى تزرعها؟');
  // What all languages share, and what the others say, is as it was.
  const whole = (await writer.get(`/api/pages/${id}?depth=0&locale=en`)).body;
  expect(whole.title).toBe(english.title);
  expect(whole.sections).toEqual(english.sections);

  // The first language goes on, and what was written from it is out of date.
  await saveHeading(writer, id, 'When is it warm enough?');
  await page.reload();
  await translator.isReady();
  await languages.getByText(/1 out of date/).waitFor();
  await page.getByText('changed since this was translated').first().waitFor();
  await page.locator('#field-sections__0__title').fill('متى يدفأ التراب؟');
  await translator.becomes('saved');
  await expect.poll(() => languages.textContent()).not.toMatch(/out of date/);
  expect((await stateOf(writer, id, 'pages', 'ar')).state).toBe('draft');
}, 120_000);

it('a translator changes neither another language nor what all share, and publishes nothing', async () => {
  const { page } = translator;
  const writer = await way.person('writer');
  const { id, rev } = await find(writer, 'first-year-box');
  for (const locale of ['en', 'fr']) {
    await translator.open(id, locale);
    await page.getByText('You read this; you may not change it').waitFor();
    expect(await page.locator('#field-title').isEditable(), locale).toBe(false);
    expect(await page.locator('#field-sections__0__title').isEditable(), locale).toBe(false);
  }
  await translator.open(id, 'ar');
  expect(await page.locator('#field-title').isEditable()).toBe(true);
  const actions = page.locator('.document-actions').getByRole('button');
  expect((await actions.allInnerTexts()).join()).not.toMatch(/Publish|Schedule|Take down|Approve/);
  if (await page.getByRole('button', { name: 'More actions' }).count()) {
    await page.getByRole('button', { name: 'More actions' }).click();
    expect((await page.getByRole('menuitem').allInnerTexts()).join()).not.toMatch(/Publish|Schedule|Take down/);
  }
  // Nor past the form, with what the browser knows of them.
  const ask = (method: string, path: string, body: object) =>
    page.evaluate(
      async ([method, path, body]) => {
        const headers = { 'content-type': 'application/json' };
        return (await fetch(path as string, { method: method as string, headers, body: JSON.stringify(body) })).status;
      },
      [method, path, body] as const,
    );
  for (const locale of ['en', 'fr']) {
    expect(await ask('PATCH', `/api/pages/${id}?locale=${locale}`, { rev, title: 'Mine' })).toBe(403);
  }
  expect(await ask('PATCH', `/api/pages/${id}?locale=ar`, { rev, sections: [] })).toBe(403);
  const step = { collection: 'pages', document: id, locale: 'ar' };
  for (const action of ['publish', 'publish-unreviewed', 'unpublish', 'approve']) {
    expect(await ask('POST', '/api/workflow', { ...step, action, afterwards: { gone: true } }), action).toBe(403);
  }
  const reader = await way.reader();
  expect((await visit(reader, `${way.sites().origin('hollyhock')}/ar/first-year-box/`)).status).toBe(200);
  expect((await find(writer, 'first-year-box')).rev).toBe(rev);
}, 120_000);
