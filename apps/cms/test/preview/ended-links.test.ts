import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personWith } from '../rights/people.ts';
import { CmsServer } from '../server/cms-server.ts';
import { Person } from '../server/person.ts';

describe('a link that shows a draft', () => {
  let cms: CmsServer;
  let admin: Person;
  const options = { demo: true, env: {} as Record<string, string> };

  beforeAll(async () => {
    cms = await CmsServer.start(options);
    admin = await Person.demo(cms, 'admin');
  }, 90_000);

  afterAll(async () => {
    await cms?.destroy();
  });

  async function pageOf(brand: string, index: number): Promise<{ id: string; rev: number }> {
    const { body } = await admin.get(`/api/pages?where[brand][equals]=${brand}&sort=key&limit=20&depth=0`);
    return body.docs[index];
  }

  async function linkBy(person: Person, id: string): Promise<string> {
    const wanted = { collection: 'pages', id, locale: 'en', days: 7 };
    const { status, body } = await person.post('/api/preview/links', wanted);
    expect(status, JSON.stringify(body)).toBe(201);
    return body.url;
  }

  async function open(url: string): Promise<{ status: number; text: string }> {
    const answer = await fetch(url);
    return { status: answer.status, text: await answer.text() };
  }

  const say = (url: string) =>
    fetch(url, {
      method: 'POST',
      body: new URLSearchParams({ name: 'Ada', section: '', text: 'Still here' }),
      redirect: 'manual',
    });

  it.each([
    ['the brand', { brands: ['tidewater'] }],
    ['the account', undefined],
  ])('ends when who made it loses %s, and takes no comments', async (what, change) => {
    const name = `leaver-${what.replace(' ', '-')}`;
    const leaver = await personWith(cms, admin, name, { role: 'writer', brands: ['hollyhock'] });
    const { id } = await pageOf('hollyhock', 0);
    const url = await linkBy(leaver, id);
    expect((await open(url)).status).toBe(200);
    const { body } = await admin.get(`/api/users?where[email][equals]=${name}@people.example`);
    const account = `/api/users/${body.docs[0].id}`;
    const done = change ? await admin.patch(account, change) : await admin.ask('DELETE', account);
    expect(done.status, JSON.stringify(done.body)).toBe(200);
    expect(await open(url)).toMatchObject({ status: 410, text: expect.stringContaining('This link has ended') });
    expect((await say(url)).status).toBe(410);
    const comments = await admin.get(`/api/comments?collection=pages&document=${id}&locale=en`);
    expect(JSON.stringify(comments.body)).not.toContain('Still here');
  });

  it('shows nothing of what was put away, until it is taken out again', async () => {
    const made = await admin.post('/api/pages?locale=en', {
      ...{ brand: 'hollyhock', template: 'legal', title: 'Put away', description: 'A page.', slug: 'put-away' },
    });
    const { id, rev } = made.body.doc;
    const url = await linkBy(admin, id);
    const act = (action: string) =>
      admin.post('/api/workflow', { collection: 'pages', document: id, locale: 'en', action, rev });
    expect((await act('archive')).status).toBe(200);
    expect(await open(url)).toMatchObject({ status: 410, text: expect.stringContaining('was put away') });
    expect((await say(url)).status).toBe(410);
    expect((await act('restore')).status).toBe(200);
    expect((await open(url)).status).toBe(200);
    expect((await admin.ask('DELETE', `/api/pages/${id}`)).status).toBe(200);
    expect(await open(url)).toMatchObject({ status: 410, text: expect.stringContaining('The draft is gone') });
  });

  it('is made by nobody of another brand, and listed and taken back by none', async () => {
    const stranger = await personWith(cms, admin, 'stranger', { role: 'manager', brands: ['hollyhock'] });
    const { id } = await pageOf('tidewater', 0);
    const url = await linkBy(admin, id);
    const wanted = { collection: 'pages', id, locale: 'en' };
    expect((await stranger.post('/api/preview/links', { ...wanted, days: 7 })).status).toBe(404);
    expect((await stranger.get(`/api/preview/links?${new URLSearchParams(wanted)}`)).status).toBe(404);
    const { body } = await admin.get(`/api/preview/links?${new URLSearchParams(wanted)}`);
    expect((await stranger.post(`/api/preview/links/${body.links[0].id}/revoke`, {})).status).toBe(404);
    expect((await open(url)).status).toBe(200);
  });

  it('ends with the secret that signed it', async () => {
    const { id } = await pageOf('hollyhock', 0);
    const url = await linkBy(admin, id);
    options.env.PANTOGRAPH_CMS_SECRET = 'another secret that is long enough, too';
    await cms.end();
    await cms.start();
    expect((await open(url)).status).toBe(404);
    expect((await say(url)).status).toBe(404);
  }, 90_000);
});
