import { describe, expect, it } from 'vitest';
import { pathOf } from '../rights/people.ts';
import type { Loose } from '../server/person.ts';
import { openHollyhock } from './open-hollyhock.ts';

describe('documents have not', () => {
  const hollyhock = openHollyhock();
  const { page } = hollyhock;

  it.each<[string, string, object, string]>([
    ['/api/campaigns', 'nothing among documents', { title: 'Mine', documents: [null] }, 'documents'],
    ['/api/pages', 'nothing for a group', { title: 'Mine', image: null }, 'image'],
  ])('%s: %s', async (path, _, data, field) => {
    const answer = await hollyhock.people.writer.post(path, { brand: 'hollyhock', ...data });
    expect(answer.status).toBe(400);
    expect(pathOf(answer)).toBe(field);
  });

  it('nobody sets the secret of a webhook', async () => {
    const hook = { brand: 'hollyhock', name: 'Chat', url: 'https://example.org/', events: ['review.asked'] };
    expect(pathOf(await hollyhock.people.manager.post('/api/webhooks', { ...hook, secret: 'guessed' }))).toBe('secret');
    expect(pathOf(await hollyhock.people.manager.post('/api/webhooks', { ...hook, url: 'https://localhost./' }))).toBe(
      'url',
    );
  });

  it('half a character in a comment is mended', async () => {
    const { id } = await page();
    const said = { collection: 'pages', document: id, locale: 'en', text: 'a\ud800b' };
    expect((await hollyhock.people.writer.post('/api/comments', said)).status).toBe(201);
    const { body } = await hollyhock.people.writer.get(`/api/comments?collection=pages&document=${id}&locale=en`);
    expect(body.comments[0].text).toBe('a\ufffdb');
  });

  it.each([
    ['an address that forms are sent to', { slug: 'forms' }, 'slug', 'forms'],
    ['a line break in a title', { title: 'One\r\nBcc: ada@example.org' }, 'title', 'one line'],
  ])('a page has not %s', async (_, values, path, word) => {
    const { id, rev } = await page();
    const answer = await hollyhock.people.writer.patch(`/api/pages/${id}`, { rev, ...values });
    expect(answer.status).toBe(400);
    expect(pathOf(answer)).toBe(path);
    expect(answer.body.errors[0].message).toContain(word);
  });

  it.each([
    ['a row', (name: string) => ({ items: [{ [name]: 1 }] }), 'items.0.'],
    ['a section', (name: string) => ({ [name]: 1 }), ''],
  ])('what a database writes of its own into %s', async (_, faulty, path) => {
    const before = await page();
    const at = before.sections.findIndex(({ blockType }: Loose) => blockType === 'faq');
    for (const name of ['_order', '_uuid', '_path', '_parentID']) {
      const sections = before.sections.with(at, { ...before.sections[at], ...faulty(name) });
      const answer = await hollyhock.people.writer.patch(`/api/pages/${before.id}`, { rev: before.rev, sections });
      expect(answer.status, name).toBe(400);
      expect(pathOf(answer)).toBe(`sections.${at}.${path}${name}`);
      const top = await hollyhock.people.writer.patch(`/api/pages/${before.id}`, { rev: before.rev, [name]: 1 });
      expect(pathOf(top)).toBe(name);
    }
    expect((await page()).rev).toBe(before.rev);
  });
});
