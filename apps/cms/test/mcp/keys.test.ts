import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CmsServer } from '../server/cms-server.ts';
import { Person } from '../server/person.ts';
import { Agent, keyOf } from './agent.ts';

describe('who has no key', () => {
  let cms: CmsServer;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
  }, 90_000);

  afterAll(() => cms?.destroy());

  const ping = (headers: Record<string, string>, method = 'POST') =>
    fetch(`${cms.url}/api/mcp`, {
      method,
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
      ...(method === 'POST' && { body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' }) }),
    });

  it.each<[string, Record<string, string>]>([
    ['nothing', {}],
    ['a wrong key', { authorization: 'Bearer 7d1f9a9c-1111-4222-8333-444455556666' }],
    ['a wrong key as Payload has it', { authorization: 'users API-Key 7d1f9a9c-1111-4222-8333-444455556666' }],
    ['an empty key', { authorization: 'Bearer ' }],
    ['a word', { authorization: 'Bearer null' }],
  ])('and shows %s is sent away', async (_, headers) => {
    for (const method of ['POST', 'GET', 'DELETE']) {
      const response = await ping(headers, method);
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toBe('Bearer');
    }
    await expect(Agent.connect(cms, headers.authorization?.split(' ').at(-1) ?? 'x')).rejects.toThrow();
  });

  it('but a session cannot act through tools', async () => {
    const response = await fetch(`${cms.url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'writer@pantograph.example', password: 'pantograph-demo' }),
    });
    const { token } = (await response.json()) as { token: string };
    for (const headers of [
      { authorization: `Bearer ${token}` },
      { authorization: `JWT ${token}` },
      { cookie: `payload-token=${token}`, origin: cms.url },
    ]) {
      expect((await ping(headers as Record<string, string>)).status).toBe(401);
    }
  });

  it('with a key, GET is answered that there is no stream', async () => {
    const key = await keyOf(await Person.demo(cms, 'writer'));
    const response = await ping({ authorization: `Bearer ${key}` }, 'GET');
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    expect((await ping({ authorization: `Bearer ${key}` })).status).toBe(200);
  });
});
