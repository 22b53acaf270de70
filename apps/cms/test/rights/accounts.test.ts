import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CmsServer } from '../server/cms-server.ts';
import { Person } from '../server/person.ts';
import { first, password, pathOf, personWith } from './people.ts';

describe('accounts', () => {
  let cms: CmsServer;
  let admin: Person;
  let writer: Person;
  let id: string;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    admin = await Person.demo(cms, 'admin');
    writer = await personWith(cms, admin, 'ada', { role: 'writer', brands: ['hollyhock'] });
    id = (await writer.get('/api/users/me')).body.user.id;
  }, 90_000);

  afterAll(() => cms.destroy());

  const kept = async () => (await admin.get(`/api/users/${id}?depth=0`)).body;

  it.each([
    ['role', 'admin'],
    ['brands', ['hollyhock', 'tidewater']],
    ['languages', ['fr']],
    ['hash', 'x'],
    ['salt', 'x'],
    ['resetPasswordToken', 'x'],
    ['loginAttempts', 0],
    ['lockUntil', null],
  ])('nobody gives themselves “%s”, over REST or GraphQL', async (name, value) => {
    const before = await kept();
    const answer = await writer.patch(`/api/users/${id}`, { name: 'Somebody', [name]: value });
    expect(answer.status, JSON.stringify(answer.body)).toBe(403);
    expect(pathOf(answer)).toBe(name);
    const query =
      'mutation ($id: String!, $data: mutationUserUpdateInput!) { updateUser(id: $id, data: $data) { id } }';
    const asked = await writer.post('/api/graphql', { query, variables: { id, data: { [name]: value } } });
    expect(asked.body.errors).toBeDefined();
    expect(await kept()).toEqual(before);
  });

  it('people change their own name, and send what they are without harm', async () => {
    const answer = await writer.patch(`/api/users/${id}`, { name: 'Ada', role: 'writer', brands: ['hollyhock'] });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  });

  it('people change nobody else, nor many', async () => {
    const other = (await admin.get('/api/users/me')).body.user;
    expect((await writer.patch(`/api/users/${other.id}`, { name: 'Mine' })).status).toBeGreaterThanOrEqual(403);
    expect((await writer.patch('/api/users?where[id][exists]=true', { name: 'Mine' })).status).toBe(400);
    expect((await writer.ask('DELETE', `/api/users/${other.id}`)).status).toBe(403);
    expect((await writer.post('/api/users/unlock', { email: other.email })).status).toBe(403);
    expect((await writer.post('/api/users/first-register', { email: 'x@people.example', password })).status).toBe(403);
    expect((await writer.post('/api/users/verify/x', {})).status).toBe(400);
  });

  it.each([
    [{ role: 'owner' }, 'role'],
    [{ brands: ['nowhere'] }, 'brands'],
    [{ languages: ['xx'] }, 'languages'],
    [{ brands: 'hollyhock' }, 'brands'],
    [{ password: 'too short' }, 'password'],
    [{ password: 'x'.repeat(300) }, 'password'],
    [{ name: '<b>Ada</b>' }, 'name'],
    [{ shoe: 40 }, 'shoe'],
    [{ enableAPIKey: true, apiKey: 'guess me' }, 'apiKey'],
    [{ enableAPIKey: true, apiKey: '1'.repeat(36) }, 'apiKey'],
  ])('%j is refused even to administrators', async (data, path) => {
    const before = await kept();
    const answer = await admin.patch(`/api/users/${id}`, data);
    expect(answer.status, JSON.stringify(answer.body)).toBe(400);
    expect(pathOf(answer)).toBe(path);
    expect(await kept()).toEqual(before);
  });

  it('lets an API key do what its person may, and no more', async () => {
    const key = crypto.randomUUID();
    expect((await writer.patch(`/api/users/${id}`, { enableAPIKey: true, apiKey: key })).status).toBe(200);
    const ask = (path: string, init?: RequestInit) =>
      fetch(cms.url + path, {
        ...init,
        headers: { authorization: `users API-Key ${key}`, 'content-type': 'application/json' },
      });
    const { docs } = (await (await ask('/api/pages?limit=0&depth=0')).json()) as { docs: { brand: string }[] };
    expect([...new Set(docs.map(({ brand }) => brand))]).toEqual(['hollyhock']);
    const settings = await first(admin, 'settings', 'where[brand][equals]=hollyhock');
    const body = JSON.stringify({ rev: settings.rev, blog: { title: 'Mine' } });
    expect((await ask(`/api/settings/${settings.id}`, { method: 'PATCH', body })).status).toBe(403);
    expect(JSON.stringify((await admin.get('/api/users?limit=0')).body)).not.toContain(key);
  });

  it('takes rights away at once', async () => {
    const person = await personWith(cms, admin, 'manager', { role: 'manager', brands: ['hollyhock'] });
    const { user } = (await person.get('/api/users/me')).body;
    expect((await person.get('/api/pages/count')).body.totalDocs).toBeGreaterThan(0);
    expect((await admin.patch(`/api/users/${user.id}`, { role: 'reviewer', brands: ['tidewater'] })).status).toBe(200);
    expect((await person.post('/api/pages', { brand: 'hollyhock', title: 'Still here' })).status).toBe(403);
    expect((await person.get('/api/pages?where[brand][equals]=hollyhock')).body.docs).toEqual([]);
  });

  it('keeps the last administrator', async () => {
    const { user } = (await admin.get('/api/users/me')).body;
    const answer = await admin.patch(`/api/users/${user.id}`, { role: 'writer' });
    expect(answer.status, JSON.stringify(answer.body)).toBe(409);
    expect((await admin.ask('DELETE', `/api/users/${user.id}`)).status).toBeGreaterThanOrEqual(400);
    expect((await admin.get('/api/users/me')).body.user.role).toBe('admin');
  });

  it('keeps the names of people who are gone', async () => {
    const someone = await personWith(cms, admin, 'grace', { role: 'manager', brands: ['hollyhock'] });
    const { user } = (await someone.get('/api/users/me')).body;
    const page = await first(admin, 'pages', 'where[brand][equals]=hollyhock&where[key][equals]=seed-club');
    const saved = await someone.patch(`/api/pages/${page.id}`, { rev: page.rev, title: 'Three envelopes' });
    expect(saved.status).toBe(200);
    expect((await admin.ask('DELETE', `/api/users/${user.id}`)).status).toBe(200);
    expect((await someone.get('/api/pages')).status).toBe(403);
    const { body } = await admin.get(`/api/workflow?collection=pages&document=${page.id}&locale=en`);
    expect(body.trail[0]).toMatchObject({ action: 'edit', byName: user.name });
    expect((await admin.get(`/api/pages/${page.id}`)).body.savedBy).toBe(user.name);
  });
});

describe('the first account', () => {
  let cms: CmsServer;

  beforeAll(async () => {
    cms = await CmsServer.start();
  }, 90_000);

  afterAll(() => cms.destroy());

  it('is an administrator’s, with a password that holds', async () => {
    const register = (data: object) =>
      fetch(`${cms.url}/api/users/first-register`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: 'first@people.example', ...data }),
      });
    expect((await register({ password: 'short', role: 'admin' })).status).toBe(400);
    expect((await register({ password, role: 'writer' })).status).toBe(400);
    expect((await register({ password, role: 'admin' })).status).toBe(200);
    expect((await register({ password, role: 'admin', email: 'second@people.example' })).status).toBe(403);
  });
});
