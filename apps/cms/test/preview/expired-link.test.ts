import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { openCmsPreview } from './open-cms-preview.ts';

const { cms, find, person } = openCmsPreview();

test('a link that has expired says so, and one that claims more time than it was given is not whole', async () => {
  const writer = await person('writer');
  const { id } = await find('pages', 'hollyhock', 'home');
  const { body } = await writer.post('/api/preview/links', { collection: 'pages', id, locale: 'en', days: 1 });
  const [claim = '', signature = ''] = body.url.split('/share/')[1].split('.');
  const [link, collection, document, locale, expires] = JSON.parse(Buffer.from(claim, 'base64url').toString());
  const claimOf = (at: number) =>
    Buffer.from(JSON.stringify([link, collection, document, locale, at])).toString('base64url');
  // The secret is the one that the tests start the CMS with.
  const sign = (text: string) =>
    createHmac('sha256', 'a secret of tests that is long enough')
      .update(`pantograph preview link\n${text}`)
      .digest('base64url');
  expect(sign(claim)).toBe(signature);
  const past = claimOf(Math.floor(Date.now() / 1000) - 1);
  const answer = await fetch(`${cms().url}/share/${past}.${sign(past)}`);
  expect(answer.status).toBe(410);
  expect(await answer.text()).toContain('expired');
  const later = claimOf(expires + 86_400);
  expect((await fetch(`${cms().url}/share/${later}.${signature}`)).status).toBe(404);
});
