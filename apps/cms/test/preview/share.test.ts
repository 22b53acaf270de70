import { expect, test } from 'vitest';
import { openCmsPreview, shellOf } from './open-cms-preview.ts';

const { cms, find, person, withPage } = openCmsPreview();

async function makeLink(days = 7) {
  const writer = await person('writer');
  const { id } = await find('pages', 'hollyhock', 'home');
  const { status, body } = await writer.post('/api/preview/links', { collection: 'pages', id, locale: 'en', days });
  expect(status).toBe(201);
  return { writer, id, link: body as { id: string; url: string; expiresAt: string } };
}

test('a link shows the draft to somebody without an account, who comments with the keyboard', async () => {
  const { link, writer, id } = await makeLink();
  await withPage({}, async (page) => {
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    const response = await page.goto(link.url);
    expect(response?.status()).toBe(200);
    expect(response?.headers()).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
      'cache-control': 'no-store',
    });
    const shell = await shellOf(page);
    expect(await shell.locator('main').textContent()).toContain('Seeds');
    await page.getByLabel('Your name').focus();
    await page.keyboard.type('Ada <b>Guest</b>');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    const text = '<script>document.title = "taken"</script><img src=x onerror="alert(1)">';
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('status').waitFor();
    expect(await page.locator('ol .text').textContent()).toBe(text);
    expect(await page.locator('ol .who b').textContent()).toBe('Ada <b>Guest</b>');
    expect(await page.title()).toContain('draft');
    expect(await page.context().cookies()).toEqual([]);
    expect(asked.size).toBe(2);
    const { body } = await writer.get(`/api/comments?collection=pages&document=${id}&locale=en`);
    expect(body.comments).toMatchObject([
      { text, byName: 'Ada <b>Guest</b>', isGuest: true, section: expect.any(String) },
    ]);
    // Whoever works on the page sees it as text, too, and answers.
    await writer.post(`/api/comments/${body.comments[0].id}/answer`, { text: 'Thank you.' });
    await page.goto(link.url);
    expect(await page.locator('ol ol .text').textContent()).toBe('Thank you.');
  });
}, 60_000);

test('a click on a section of the draft chooses it in the form', async () => {
  const { link } = await makeLink();
  await withPage({}, async (page) => {
    await page.goto(link.url);
    const shell = await shellOf(page);
    await shell.locator('main > :nth-child(2)').click({ position: { x: 6, y: 6 } });
    await expect.poll(() => page.getByLabel('About').evaluate((list: HTMLSelectElement) => list.selectedIndex)).toBe(2);
    await expect.poll(() => shell.locator('main > :nth-child(2)[data-preview-focus]').count()).toBe(1);
  });
});

test('a link that was taken back, is not whole, or was made for something else shows nothing', async () => {
  const { link, writer, id } = await makeLink();
  const status = async (url: string) => (await fetch(url)).status;
  expect(await status(link.url)).toBe(200);
  const [claim = '', signature = ''] = link.url.slice(`${cms().url}/share/`.length).split('.');
  const other = Buffer.from(
    Buffer.from(claim, 'base64url').toString().replace(id, '00000000-0000-4000-8000-000000000000'),
  ).toString('base64url');
  for (const token of [
    claim,
    `${claim}.`,
    `${claim}.${signature}x`,
    `${other}.${signature}`,
    'a',
    `${claim}.${signature}.x`,
  ]) {
    const answer = await fetch(`${cms().url}/share/${token}`);
    expect(answer.status, token).toBe(404);
    expect(await answer.text()).toContain('Ask whoever sent it');
  }
  expect((await writer.post(`/api/preview/links/${link.id}/revoke`, {})).status).toBe(200);
  const answer = await fetch(link.url);
  expect(answer.status).toBe(410);
  expect(await answer.text()).not.toContain('Seeds');
  const said = new URLSearchParams({ name: 'Ada', section: '', text: 'Late' });
  expect((await fetch(link.url, { method: 'POST', body: said })).status).toBe(410);
  const { body } = await writer.get(`/api/preview/links?collection=pages&id=${id}&locale=en`);
  expect(body.links.map((each: { id: string }) => each.id)).not.toContain(link.id);
});

test.each([0, 31, 1.5, '7', null])('a link for %s days is refused', async (days) => {
  const writer = await person('writer');
  const { id } = await find('pages', 'hollyhock', 'home');
  expect((await writer.post('/api/preview/links', { collection: 'pages', id, locale: 'en', days })).status).toBe(400);
});

test('what cannot be kept is said in the form, with what was written; many comments are too many', async () => {
  const { link } = await makeLink();
  const send = async (said: Record<string, string>) => {
    const answer = await fetch(link.url, { method: 'POST', body: new URLSearchParams(said), redirect: 'manual' });
    return { status: answer.status, text: await answer.text() };
  };
  const nameless = await send({ name: ' ', section: '', text: 'Kept <i>words</i>' });
  expect(nameless.status).toBe(400);
  expect(nameless.text).toContain('Kept &lt;i&gt;words&lt;/i&gt;');
  expect((await send({ name: 'Ada', section: 'none', text: 'A' })).status).toBe(400);
  expect((await send({ name: 'Ada', section: '', text: 'a'.repeat(2001) })).status).toBe(400);
  expect((await send({ name: 'Ada', section: '', text: 'a'.repeat(60_000) })).status).toBe(400);
  const statuses = [];
  for (let count = 0; count < 22; count++) statuses.push((await send({ name: 'Ada', section: '', text: 'A' })).status);
  expect(statuses[0]).toBe(303);
  expect(statuses.at(-1)).toBe(429);
}, 60_000);
