import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CmsServer } from '../server/cms-server.ts';
import { Person } from '../server/person.ts';

let cms: CmsServer;
let writer: Person;
let reviewer: Person;
let page: { id: string; rev: number; sections: { id: string }[] };

beforeAll(async () => {
  cms = await CmsServer.start({ demo: true });
  [writer, reviewer] = await Promise.all([Person.demo(cms, 'writer'), Person.demo(cms, 'reviewer')]);
  page = (await writer.get('/api/pages?where[key][equals]=home&where[brand][equals]=hollyhock&depth=0')).body.docs[0];
}, 90_000);

afterAll(() => cms.destroy());

const about = (more: object = {}) => ({ collection: 'pages', document: page.id, locale: 'en', ...more });
const list = async (person: Person, locale = 'en') =>
  (await person.get(`/api/comments?collection=pages&document=${page.id}&locale=${locale}`)).body.comments;

describe('comments', () => {
  it('stand on a section, are answered there, and stay when it is moved or removed', async () => {
    const section = page.sections[1]?.id;
    const made = await reviewer.post('/api/comments', about({ section, text: 'Shorter, please.' }));
    expect(made.status).toBe(201);
    expect((await writer.post(`/api/comments/${made.body.id}/answer`, { text: 'Done.' })).status).toBe(201);
    expect(await list(reviewer)).toMatchObject([
      {
        id: made.body.id,
        section,
        text: 'Shorter, please.',
        byName: 'Reviewer of the demo',
        isGuest: false,
        resolved: null,
        answers: [{ text: 'Done.', byName: 'Writer of the demo' }],
      },
    ]);
    const [first, second, ...rest] = page.sections;
    const moved = await writer.patch(`/api/pages/${page.id}?depth=0`, {
      rev: page.rev,
      sections: [second, first, ...rest],
    });
    expect(moved.body.doc?.sections[0].id).toBe(section);
    const removed = await writer.patch(`/api/pages/${page.id}?depth=0`, {
      rev: page.rev + 1,
      sections: [first, ...rest],
    });
    expect(removed.status).toBe(200);
    expect((await list(writer))[0]).toMatchObject({ section, text: 'Shorter, please.' });
    const late = await reviewer.post('/api/comments', about({ section, text: 'And this?' }));
    expect(late.status).toBe(400);
    expect(late.body.errors[0].data.errors[0].path).toBe('section');
  });

  it('are resolved, and the audit trail says by whom', async () => {
    const { body } = await reviewer.post('/api/comments', about({ text: 'Which year?' }));
    expect((await writer.post(`/api/comments/${body.id}/resolve`, { resolved: true })).status).toBe(200);
    const found = (await list(reviewer)).find(({ id }: { id: string }) => id === body.id);
    expect(found.resolved.byName).toBe('Writer of the demo');
    const { trail } = (await reviewer.get(`/api/workflow?collection=pages&document=${page.id}&locale=en`)).body;
    expect(trail[0]).toMatchObject({ action: 'resolve', byName: 'Writer of the demo', reason: 'Which year?' });
    await writer.post(`/api/comments/${body.id}/resolve`, { resolved: false });
    expect((await list(reviewer)).find(({ id }: { id: string }) => id === body.id).resolved).toBe(null);
  });

  it('are of one language', async () => {
    await reviewer.post('/api/comments', about({ locale: 'fr', text: 'Une virgule.' }));
    expect((await list(writer, 'fr')).map(({ text }: { text: string }) => text)).toEqual(['Une virgule.']);
    expect((await list(writer)).map(({ text }: { text: string }) => text)).not.toContain('Une virgule.');
  });

  it.each([
    ['nothing', '   ', 400],
    ['more than 2000 characters', 'a'.repeat(2001), 400],
  ])('of %s are refused', async (_name, text, status) => {
    const answer = await writer.post('/api/comments', about({ text }));
    expect(answer.status).toBe(status);
    expect(answer.body.errors[0].message).toMatch(/\.$/);
  });

  it('are seen by nobody who is not signed in or works for another brand, whatever they ask', async () => {
    const admin = await Person.demo(cms, 'admin');
    const made = await admin.post('/api/users', {
      email: 'tide@pantograph.example',
      password: 'pantograph-demo',
      name: 'Tide',
      role: 'manager',
      brands: ['tidewater'],
    });
    expect(made.status).toBe(201);
    const other = await Person.signIn(cms, 'tide@pantograph.example', 'pantograph-demo');
    const { body } = await writer.post('/api/comments', about({ text: 'Ours.' }));
    const query = `collection=pages&document=${page.id}&locale=en`;
    const preview = `collection=pages&id=${page.id}&locale=en`;
    for (const [method, path, said] of [
      ['GET', `/api/comments?${query}`, undefined],
      ['POST', '/api/comments', about({ text: 'Theirs.' })],
      ['POST', `/api/comments/${body.id}/answer`, { text: 'Theirs.' }],
      ['POST', `/api/comments/${body.id}/resolve`, { resolved: true }],
      ['GET', `/api/preview/document?${preview}`, undefined],
      ['GET', '/api/preview/references?brand=hollyhock&locale=en&names=page:home', undefined],
      ['GET', `/api/preview/links?${preview}`, undefined],
      ['POST', '/api/preview/links', { collection: 'pages', id: page.id, locale: 'en', days: 1 }],
    ] as const) {
      expect((await other.ask(method, path, said)).status, path).toBe(404);
      const nobody = await fetch(cms.url + path, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(said && { body: JSON.stringify(said) }),
      });
      expect(nobody.status, path).toBe(401);
    }
    // An id of another brand is not looked up for this one.
    const found = await other.get(`/api/preview/references?brand=tidewater&locale=en&names=${page.id}`);
    expect(found.body).toEqual({ facts: [] });
    expect((await writer.get('/api/comment-rows')).status).toBe(403);
    expect((await writer.get('/api/link-rows')).status).toBe(403);
  });
});
