import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyOf } from '../mcp/agent.ts';
import { CmsServer } from '../server/cms-server.ts';
import { type Loose, Person } from '../server/person.ts';

describe('an API key', () => {
  let cms: CmsServer;
  let admin: Person;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    admin = await Person.demo(cms, 'admin');
  }, 90_000);

  afterAll(() => cms?.destroy());

  async function hire(email: string, more: object): Promise<{ id: string; person: Person }> {
    const data = { email, password: 'pantograph-demo', name: email, brands: ['hollyhock'], ...more };
    const { body } = await admin.post('/api/users', data);
    return { id: body.doc.id, person: await Person.signIn(cms, email, 'pantograph-demo') };
  }

  async function withKey(key: string, path: string, method = 'GET', body?: object) {
    const response = await fetch(cms.url + path, {
      method,
      headers: { authorization: `users API-Key ${key}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as Loose };
  }

  it('has the brands and the rights of its owner, and no others', async () => {
    const { person } = await hire('one@pantograph.example', { role: 'reviewer' });
    const key = await keyOf(person);
    const { body } = await withKey(key, '/api/pages?limit=100&depth=0');
    expect(new Set(body.docs.map(({ brand }: { brand: string }) => brand))).toEqual(new Set(['hollyhock']));
    const [page] = body.docs;
    const change = { rev: page.rev, title: 'Mine' };
    expect((await withKey(key, `/api/pages/${page.id}`, 'PATCH', change)).status).toBe(403);
    expect((await withKey(key, '/api/users')).body.docs).toHaveLength(1);
  });

  it('ends when it is revoked, changed, or its owner is deleted', async () => {
    const { id, person } = await hire('two@pantograph.example', { role: 'writer' });
    const reads = async (key: string) => (await withKey(key, '/api/pages?limit=1')).status;
    const first = await keyOf(person);
    expect(await reads(first)).toBe(200);
    const second = await keyOf(person);
    expect([await reads(first), await reads(second)]).toEqual([403, 200]);
    await person.patch(`/api/users/${id}`, { enableAPIKey: false });
    expect(await reads(second)).toBe(403);
    const third = await keyOf(person);
    expect(await reads(third)).toBe(200);
    expect((await admin.ask('DELETE', `/api/users/${id}`)).status).toBe(200);
    expect(await reads(third)).toBe(403);
  });

  it('is shown to nobody', async () => {
    const { id, person } = await hire('three@pantograph.example', { role: 'writer' });
    const key = await keyOf(person);
    for (const asking of [person, admin]) {
      expect(JSON.stringify((await asking.get(`/api/users/${id}`)).body)).not.toContain(key);
    }
    expect(JSON.stringify((await withKey(key, '/api/users/me')).body)).not.toContain(key);
  });

  it('is nobody else’s to make, and not to be guessed', async () => {
    const { id, person } = await hire('four@pantograph.example', { role: 'writer' });
    const other = await Person.demo(cms, 'writer');
    const key = { enableAPIKey: true, apiKey: randomUUID() };
    expect((await other.patch(`/api/users/${id}`, key)).status).toBe(403);
    const { status, body } = await person.patch(`/api/users/${id}`, { enableAPIKey: true, apiKey: 'letmein' });
    expect(status).toBe(400);
    expect(body.errors[0].data.errors[0]).toMatchObject({ path: 'apiKey' });
  });
});
