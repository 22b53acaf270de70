import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { first, pathOf, peopleOfHollyhock, type RoleName } from '../rights/people.ts';
import { CmsServer, publisherKey } from '../server/cms-server.ts';
import type { Answer, Person } from '../server/person.ts';

// biome-ignore lint/suspicious/noExplicitAny: documents are looked into field by field
type Values = any;

const ours = 'where[brand][equals]=hollyhock';

describe('what comes from outside', () => {
  let cms: CmsServer;
  let people: Record<RoleName, Person>;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    people = await peopleOfHollyhock(cms);
  }, 90_000);

  afterAll(() => cms.destroy());

  const page = (key = 'seed-club'): Promise<Values> =>
    first(people.writer, 'pages', `${ours}&where[key][equals]=${key}`);
  const step = (who: RoleName, document: string, action: string, more: object = {}): Promise<Answer> =>
    people[who].post('/api/workflow', { collection: 'pages', document, locale: 'en', action, ...more });
  const epoch = async (): Promise<string> => (await outbox()).epoch;

  async function outbox(): Promise<Values> {
    const headers = { authorization: `Bearer ${publisherKey}` };
    return (await fetch(`${cms.url}/api/outbox`, { headers })).json();
  }

  async function approve(document: string): Promise<void> {
    expect((await step('writer', document, 'ask')).body).toEqual({ state: 'in-review' });
    expect((await step('reviewer', document, 'approve')).body).toEqual({ state: 'approved' });
  }

  it('an approval holds for the words that were approved, on schedule too', async () => {
    const post = await first(people.writer, 'posts', `${ours}&where[tags][exists]=true`);
    const [tagId] = post.tags;
    const go = (who: RoleName, action: string, more: object = {}) =>
      people[who].post('/api/workflow', { collection: 'posts', document: post.id, locale: 'en', action, ...more });
    await people.writer.patch(`/api/posts/${post.id}`, { rev: post.rev, title: 'Another title' });
    expect((await go('writer', 'ask')).status).toBe(200);
    expect((await go('reviewer', 'approve')).status).toBe(200);
    const at = '2090-01-01T00:00:00Z';
    expect((await go('publisher', 'schedule', { at })).status).toBe(200);
    const tag = await first(people.writer, 'tags', `where[id][equals]=${tagId}`);
    await people.writer.patch(`/api/tags/${tagId}`, { rev: tag.rev, label: 'Nobody saw this' });
    expect((await go('publisher', 'unschedule')).body).toEqual({ state: 'approved' });
    expect((await go('publisher', 'schedule', { at })).status).toBe(409);
    expect((await go('publisher', 'unpublish', { afterwards: { gone: true } })).status).toBe(200);
    expect((await go('publisher', 'publish')).status).toBe(409);
    expect(JSON.stringify(await outbox())).not.toContain('Nobody saw this');
  });

  it('words of a shared section go live with its own approval alone', async () => {
    const before = await page();
    const { id: _, ...faq } = before.sections.find(({ blockType }: Values) => blockType === 'faq');
    const made = await people.writer.post('/api/shared-sections', {
      brand: 'hollyhock',
      title: 'Questions',
      sections: [
        { ...faq, items: faq.items.map(({ id: _id, ...item }: Values) => item), title: 'Shown to the reviewer' },
      ],
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const shared = made.body.doc;
    const row = { blockType: 'shared-section', section: shared.id };
    await people.writer.patch(`/api/pages/${before.id}`, { rev: before.rev, sections: [...before.sections, row] });
    await approve(before.id);
    const refused = await step('publisher', before.id, 'publish');
    expect(refused.status).toBe(409);
    expect(pathOf(refused)).toBe(`sections.${before.sections.length}.section`);
    expect(refused.body.errors[0].message).toContain('“Questions”');
    const ofShared = (who: RoleName, action: string) =>
      people[who].post('/api/workflow', { collection: 'shared-sections', document: shared.id, locale: 'en', action });
    expect((await ofShared('manager', 'publish-unreviewed')).status).toBe(200);
    expect((await step('publisher', before.id, 'publish')).status).toBe(200);
    const texts = async () => JSON.stringify((await outbox()).rows);
    expect(await texts()).toContain('Shown to the reviewer');
    // A draft of it, in the first language or another one, is nobody's to see: neither on this page nor on its French one.
    const now = await first(people.writer, 'shared-sections', `where[id][equals]=${shared.id}`);
    const titled = (title: string) => ({ sections: now.sections.map((each: Values) => ({ ...each, title })) });
    await people.writer.patch(`/api/shared-sections/${shared.id}`, { rev: now.rev, ...titled('Not approved') });
    await people.writer.patch(`/api/shared-sections/${shared.id}?locale=fr`, {
      rev: now.rev + 1,
      ...titled('Pas encore lu'),
    });
    const { rev } = await page();
    await people.writer.patch(`/api/pages/${before.id}?locale=fr`, { rev, title: 'Le club des graines' });
    const french = { collection: 'pages', document: before.id, locale: 'fr', action: 'publish-unreviewed' };
    const answer = await people.manager.post('/api/workflow', french);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    expect(await texts()).not.toContain('Not approved');
    expect(await texts()).not.toContain('Pas encore lu');
  });

  it.each([
    ['a line that ends within', '/plans/\r\n/seed-club/ https://example.org/'],
    ['another host', '//example.org'],
    ['an anchor', '#plans'],
    ['a mail', 'mailto:ada@example.org'],
    ['a page that is not there', 'page:nowhere'],
    ['a post that is not there', 'post:nowhere'],
  ])('nobody is led to %s', async (_, to) => {
    const made = await people.manager.post('/api/redirects', { brand: 'hollyhock', from: '/led/', to });
    expect(made.status).toBe(400);
    expect(pathOf(made)).toBe('to');
    const { id } = await page('first-year-box');
    const later = { at: '2090-01-01T00:00:00Z', afterwards: { to } };
    const down = await step('publisher', id, 'schedule-unpublish', later);
    expect(down.status).toBe(400);
    expect(pathOf(down)).toBe('afterwards.to');
  });

  it('nobody is led in a circle, nor away from what is live', async () => {
    const { id } = await page('first-year-box');
    for (const to of ['page:first-year-box', '/first-year-box/', '/First-Year-Box']) {
      const down = await step('publisher', id, 'unpublish', { afterwards: { to } });
      expect(pathOf(down), to).toBe('afterwards.to');
    }
    const over = { brand: 'hollyhock', from: '/first-year-box', to: 'https://example.org/' };
    const made = await people.manager.post('/api/redirects', over);
    expect(made.status).toBe(409);
    expect(pathOf(made)).toBe('from');
    expect((await people.manager.get('/api/redirects?where[from][equals]=/first-year-box')).body.docs).toEqual([]);
  });

  it('reasons are words', async () => {
    const { id } = await page('first-year-box');
    const answer = await step('publisher', id, 'unpublish', { afterwards: { gone: true }, reason: 'a\u0000b' });
    expect(answer.status).toBe(400);
    expect(pathOf(answer)).toBe('reason');
  });

  it.each([
    [{ width: 99_999 }, 'width'],
    [{ height: -1 }, 'height'],
    [{ filesize: 1 }, 'filesize'],
    [{ mimeType: 'application/pdf' }, 'mimeType'],
    [{ focalX: 1e9 }, 'focalX'],
  ])('what a file is stays what it is: %j', async (data, path) => {
    const picture = await first(people.writer, 'media', ours);
    const answer = await people.writer.patch(`/api/media/${picture.id}`, { rev: picture.rev, ...data });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(pathOf(answer)).toBe(path);
    const all = await people.writer.patch(`/api/media/${picture.id}`, picture);
    expect(all.status, JSON.stringify(all.body)).toBe(200);
  });

  it('accounts keep when they were made, on which the outbox depends, and one address each', async () => {
    const before = await epoch();
    const { user } = (await people.writer.get('/api/users/me')).body;
    for (const [data, path] of [
      [{ createdAt: '1970-01-01T00:00:00.000Z' }, 'createdAt'],
      [{ id: '11111111-1111-4111-8111-111111111111' }, 'id'],
      [{ apiKeyIndex: 'x' }, 'apiKeyIndex'],
      [{ email: 'Admin@pantograph.example' }, 'email'],
      [{ email: ['a@example.org'] }, 'email'],
    ] as const) {
      const answer = await people.writer.patch(`/api/users/${user.id}`, data);
      expect(answer.status, path).toBeGreaterThanOrEqual(400);
      expect(answer.status, path).toBeLessThan(500);
      expect(pathOf(answer)).toBe(path);
    }
    expect(await epoch()).toBe(before);
    const same = await people.writer.patch(`/api/users/${user.id}`, { email: user.email, createdAt: user.createdAt });
    expect(same.status).toBe(200);
  });

  it.each<[string, string, object, string]>([
    ['/api/campaigns', 'nothing among documents', { title: 'Mine', documents: [null] }, 'documents'],
    ['/api/pages', 'nothing for a group', { title: 'Mine', image: null }, 'image'],
  ])('%s: %s', async (path, _, data, field) => {
    const answer = await people.writer.post(path, { brand: 'hollyhock', ...data });
    expect(answer.status).toBe(400);
    expect(pathOf(answer)).toBe(field);
  });

  it('a file that is only spoken of is none', async () => {
    const form = new FormData();
    form.set('_payload', JSON.stringify({ brand: 'hollyhock' }));
    form.set('file', JSON.stringify({ filename: '../cms.db', mimeType: 'image/png', size: 5 }));
    const answer = await people.writer.send('POST', '/api/media', form);
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].message).toContain('Send it again');
  });

  it('nobody sets the secret of a webhook', async () => {
    const hook = { brand: 'hollyhock', name: 'Chat', url: 'https://example.org/', events: ['review.asked'] };
    expect(pathOf(await people.manager.post('/api/webhooks', { ...hook, secret: 'guessed' }))).toBe('secret');
    expect(pathOf(await people.manager.post('/api/webhooks', { ...hook, url: 'https://localhost./' }))).toBe('url');
  });

  it.each([
    '/api/pages?where[brand][equals][x]=1',
    '/api/pages?where[title][near]=1,2,3',
    '/api/pages?where[title][within]=x',
    '/api/pages?where[title][all]=a',
    '/api/pages?where[updatedAt][greater_than]=x',
    '/api/pages?limit[]=1&limit[]=2',
    '/api/__proto__',
    '/api/constructor/x',
  ])('GET %s is answered with what is wrong', async (path) => {
    const answer = await people.writer.get(path);
    expect([400, 404]).toContain(answer.status);
    expect(answer.body.errors[0].message).toMatch(/^.+\.$/);
  });

  it('filters that are right are let by', async () => {
    for (const query of [
      'where[or][0][and][0][brand][in][0]=hollyhock&where[updatedAt][greater_than]=2020-01-01',
      'where[key][in]=home,pilot&limit=5&page=1&sort=-updatedAt',
      'where[id][exists]=true&select[title]=true&depth=0',
    ]) {
      expect((await people.writer.get(`/api/pages?${query}`)).status, query).toBe(200);
    }
  });

  it.each([
    'query q { Pages { docs { ...f } } } fragment f on Page { ...f }',
    '{ Pages { docs { id @include(if: $x) } } }',
  ])('a question without an end or a value: %s', async (query) => {
    const answer = await people.writer.post('/api/graphql', { query });
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].message).toBe('This question cannot be answered as it is asked. Correct it.');
  });

  it('half a character in a comment is mended', async () => {
    const { id } = await page();
    const said = { collection: 'pages', document: id, locale: 'en', text: 'a\ud800b' };
    expect((await people.writer.post('/api/comments', said)).status).toBe(201);
    const { body } = await people.writer.get(`/api/comments?collection=pages&document=${id}&locale=en`);
    expect(body.comments[0].text).toBe('a\ufffdb');
  });

  it.each([
    ['an address that is escaped', '<style>a{fill:u\\72l(//example.org/x)}</style>'],
    ['a set of pictures', '<style>a{background:image-set("//example.org/x" 1x)}</style>'],
    ['an escaped address in an attribute', '<path d="M0 0" style="fill:u\\72l(//example.org/x)"/>'],
  ])('a drawing with %s is refused', async (_, inside) => {
    const form = new FormData();
    form.set('_payload', JSON.stringify({ brand: 'hollyhock' }));
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;
    form.set('file', new Blob([drawing], { type: 'image/svg+xml' }), 'away.svg');
    const answer = await people.writer.send('POST', '/api/media', form);
    expect(answer.status).toBe(400);
    expect(pathOf(answer)).toBe('file');
  });

  it.each([
    ['an address that forms are sent to', { slug: 'forms' }, 'slug', 'forms'],
    ['a line break in a title', { title: 'One\r\nBcc: ada@example.org' }, 'title', 'one line'],
  ])('a page has not %s', async (_, values, path, word) => {
    const { id, rev } = await page();
    const answer = await people.writer.patch(`/api/pages/${id}`, { rev, ...values });
    expect(answer.status).toBe(400);
    expect(pathOf(answer)).toBe(path);
    expect(answer.body.errors[0].message).toContain(word);
  });

  it('a step that says too little is told what is missing', async () => {
    const answer = await people.writer.post('/api/workflow', { action: 'ask' });
    expect(answer.status).toBe(400);
    expect(pathOf(answer)).toBe('collection');
    expect(answer.body.errors[0].data.errors.map(({ path }: Values) => path)).toEqual([
      'collection',
      'document',
      'locale',
    ]);
    expect(answer.body.errors[0].message).not.toMatch(/Invalid|expected/);
  });

  it('a picture is not reviewed before somebody says what it tells, or that it only decorates', async () => {
    const before = await page();
    const picture = await first(people.writer, 'media', `${ours}&where[mimeType][like]=image`);
    const at = before.sections.findIndex(({ blockType }: Values) => blockType === 'hero');
    const withAlt = (alt: string | null) =>
      before.sections.map((section: Values, index: number) =>
        index === at ? { ...section, image: { file: picture.id, alt } } : section,
      );
    const path = `/api/pages/${before.id}`;
    const saved = await people.writer.patch(path, { rev: before.rev, sections: withAlt(null) });
    expect(saved.status, JSON.stringify(saved.body)).toBe(200);
    const refused = await step('writer', before.id, 'ask');
    expect(refused.status).toBe(400);
    expect(pathOf(refused)).toBe(`sections.${at}.image.alt`);
    const { rev } = await page();
    expect((await people.writer.patch(path, { rev, sections: withAlt('') })).status).toBe(200);
    expect((await step('writer', before.id, 'ask')).body).toEqual({ state: 'in-review' });
  });
});
