import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { password, pathOf, peopleOfHollyhock, type RoleName } from '../rights/people.ts';
import { CmsServer, publisherKey } from '../server/cms-server.ts';
import { type Loose, Person } from '../server/person.ts';

describe('accounts', () => {
  let cms: CmsServer;
  let people: Record<RoleName, Person>;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    people = await peopleOfHollyhock(cms);
  }, 90_000);

  afterAll(() => cms.destroy());

  async function outbox(): Promise<Loose> {
    const headers = { authorization: `Bearer ${publisherKey}` };
    return (await fetch(`${cms.url}/api/outbox`, { headers })).json();
  }

  it('accounts keep when they were made, and one address each', async () => {
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
    const same = await people.writer.patch(`/api/users/${user.id}`, { email: user.email, createdAt: user.createdAt });
    expect(same.status).toBe(200);
  });

  it('the name of the outbox hangs on no account', async () => {
    const before = (await outbox()).epoch;
    expect(before).toMatch(/^[\w-]{16}$/);
    const { docs } = (await people.admin.get('/api/users?sort=createdAt&limit=100')).body;
    const [oldest] = docs.filter(({ role }: Loose) => role !== 'admin');
    expect((await people.admin.ask('DELETE', `/api/users/${oldest.id}`)).status).toBe(200);
    const second = await people.admin.post('/api/users', {
      ...{ email: 'second@people.example', name: 'Second', password, role: 'admin', brands: ['hollyhock'] },
    });
    expect(second.status).toBe(201);
    const first = docs.find(({ email }: Loose) => email === 'admin@pantograph.example');
    const other = await Person.signIn(cms, 'second@people.example', password);
    expect((await other.ask('DELETE', `/api/users/${first.id}`)).status).toBe(200);
    expect((await outbox()).epoch).toBe(before);
  });
});
