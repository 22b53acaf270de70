import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyOf } from '../mcp/agent.ts';
import { CmsServer } from '../server/cms-server.ts';
import { Person } from '../server/person.ts';
import { SmtpServer } from '../server/smtp-server.ts';
import { personWith } from './people.ts';

describe('what an account can do after it was reset', () => {
  let cms: CmsServer;
  let smtp: SmtpServer;
  let admin: Person;

  beforeAll(async () => {
    smtp = await SmtpServer.start();
    cms = await CmsServer.start({ demo: true, env: { SMTP_URL: smtp.url } });
    admin = await Person.demo(cms, 'admin');
  }, 90_000);

  afterAll(async () => {
    await cms.destroy();
    await smtp.stop();
  });

  async function hire(name: string, role: 'writer' | 'manager' = 'writer') {
    const person = await personWith(cms, admin, name, { role, brands: ['hollyhock'] });
    const { id } = (await person.get('/api/users/me')).body.user;
    return { id, person, email: `${name}@people.example`, key: await keyOf(person) };
  }

  async function withKey(key: string, path: string, method = 'GET', body?: object): Promise<number> {
    const headers = { authorization: `users API-Key ${key}`, 'content-type': 'application/json' };
    const response = await fetch(cms.url + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    return response.status;
  }

  it('by an administrator: neither its sessions nor its key', async () => {
    const { id, person, key, email } = await hire('one');
    expect(await withKey(key, '/api/pages')).toBe(200);
    expect((await admin.patch(`/api/users/${id}`, { password: 'another sentence to keep' })).status).toBe(200);
    expect(await withKey(key, '/api/pages')).toBe(403);
    expect((await person.get('/api/pages')).status).toBe(403);
    const again = await Person.signIn(cms, email, 'another sentence to keep');
    expect((await again.get('/api/users/me')).body.user.hasAPIKey).toBe(false);
    expect(await withKey(await keyOf(again), '/api/pages')).toBe(200);
  });

  it('by a letter: neither', async () => {
    const { person, key, email } = await hire('two');
    const asked = await fetch(`${cms.url}/api/users/forgot-password`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email }),
    });
    expect(asked.status).toBe(200);
    const { source } = await smtp.mailTo(email);
    const token = /admin\/reset\/([0-9a-f]{40})/.exec(source.replace(/=\r\n/g, ''))?.[1];
    const reset = await fetch(`${cms.url}/api/users/reset-password`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token, password: 'a third sentence to keep' }),
    });
    expect(reset.status, await reset.clone().text()).toBe(200);
    expect(await withKey(key, '/api/pages')).toBe(403);
    expect((await person.get('/api/pages')).status).toBe(403);
    expect((await (await Person.signIn(cms, email, 'a third sentence to keep')).get('/api/pages')).status).toBe(200);
  });

  it('by its owner, who knew the password: its key', async () => {
    const { id, person, key } = await hire('three');
    expect((await person.patch(`/api/users/${id}`, { password: 'a fourth sentence to keep' })).status).toBe(200);
    expect(await withKey(key, '/api/pages')).toBe(200);
    expect((await person.get('/api/pages')).status).toBe(200);
  });

  it('to other rights: what those are, at once', async () => {
    const { id, person, key } = await hire('four', 'manager');
    const tag = (label: string) => ({ brand: 'hollyhock', label });
    expect(await withKey(key, '/api/tags', 'POST', tag('One'))).toBe(201);
    expect((await admin.patch(`/api/users/${id}`, { role: 'reviewer' })).status).toBe(200);
    expect(await withKey(key, '/api/tags', 'POST', tag('Two'))).toBe(403);
    expect((await person.post('/api/tags', tag('Three'))).status).toBe(403);
    expect((await admin.patch(`/api/users/${id}`, { brands: [] })).status).toBe(200);
    const headers = { authorization: `users API-Key ${key}` };
    const seen = await fetch(`${cms.url}/api/pages`, { headers });
    expect(seen.status === 403 || ((await seen.json()) as { totalDocs: number }).totalDocs === 0).toBe(true);
  });
});
