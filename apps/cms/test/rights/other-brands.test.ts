import { randomUUID } from 'node:crypto';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CmsServer } from '../server/cms-server.ts';
import { type Loose, Person } from '../server/person.ts';
import { isForbidden, pathOf, personWith } from './people.ts';

describe('a manager of one brand', () => {
  let cms: CmsServer;
  let admin: Person;
  let manager: Person;
  let other: Loose;
  let version: Loose;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    admin = await Person.demo(cms, 'admin');
    manager = await personWith(cms, admin, 'of-hollyhock', { role: 'manager', brands: ['hollyhock'] });
    other = (await admin.get('/api/pages?where[brand][equals]=tidewater&limit=1&depth=0')).body.docs[0];
    version = (await admin.get(`/api/pages/versions?where[parent][equals]=${other.id}&limit=1`)).body.docs[0];
    expect(version.id).toBeDefined();
  }, 90_000);

  afterAll(async () => {
    await cms?.destroy();
  });

  const unchanged = async () => (await admin.get(`/api/pages/${other.id}?depth=0`)).body.rev === other.rev;

  it.each(['live', 'written'])('exports nothing of another: what is %s', async (state) => {
    expect((await manager.get(`/api/export?brand=tidewater&state=${state}`)).status).toBe(404);
  });

  it('neither reads nor brings back another’s versions over REST', async () => {
    expect(isForbidden(await manager.get(`/api/pages/versions/${version.id}`))).toBe(true);
    expect(isForbidden(await manager.post(`/api/pages/versions/${version.id}`, {}))).toBe(true);
    expect(await unchanged()).toBe(true);
  });

  it.each([
    ['reads', 'query ($id: String!) { versionPage(id: $id) { id } }'],
    ['lists', 'query { versionsPages(where: { version__brand: { equals: "tidewater" } }) { docs { id } } }'],
    ['brings back', 'mutation ($id: String!) { restoreVersionPage(id: $id) { id } }'],
  ])('%s none over GraphQL', async (_, query) => {
    const { body } = await manager.post('/api/graphql', { query, variables: { id: version.id } });
    expect(JSON.stringify(body)).toMatch(/"docs":\[\]|errors|null/);
    expect(JSON.stringify(body.data ?? {})).not.toContain(version.id);
    expect(await unchanged()).toBe(true);
  });

  async function withKey(person: Person): Promise<string> {
    const key = randomUUID();
    const { user } = (await person.get('/api/users/me')).body;
    const saved = await person.patch(`/api/users/${user.id}`, { enableAPIKey: true, apiKey: key });
    expect(saved.status).toBe(200);
    return key;
  }

  async function connected(key: string): Promise<Client> {
    const client = new Client({ name: 'an agent of tests', version: '1.0.0' });
    const requestInit = { headers: { authorization: `Bearer ${key}` } };
    await client.connect(new StreamableHTTPClientTransport(new URL(`${cms.url}/api/mcp`), { requestInit }));
    return client;
  }

  it('reads and changes nothing of another over MCP', async () => {
    const client = await connected(await withKey(manager));
    for (const [name, more] of [
      ['get_document', {}],
      ['check_document', {}],
      ['get_workflow', {}],
      ['get_translation_state', {}],
      ['update_document', { rev: other.rev, form: { title: 'Taken' } }],
      ['ask_for_review', { rev: other.rev }],
    ] as const) {
      const said = await client.callTool({
        name,
        arguments: { collection: 'pages', id: other.id, locale: 'en', ...more },
      });
      expect(said.isError, name).toBe(true);
      expect(JSON.stringify(said), name).not.toContain(other.title);
    }
    const found = await client.callTool({ name: 'search_documents', arguments: { brand: 'tidewater', query: 'a' } });
    expect(JSON.stringify(found)).not.toContain(other.id);
    await client.close();
    expect(await unchanged()).toBe(true);
  });

  it('who was removed has a key that opens nothing', async () => {
    const leaver = await personWith(cms, admin, 'leaver', { role: 'manager', brands: ['hollyhock'] });
    const key = await withKey(leaver);
    const headers = { authorization: `users API-Key ${key}`, 'content-type': 'application/json' };
    const graphql = { method: 'POST', body: JSON.stringify({ query: '{ Pages(limit: 1) { docs { key } } }' }) };
    const ask = async (path: string, more: RequestInit = {}) => {
      const answer = await fetch(cms.url + path, { ...more, headers });
      return { status: answer.status, text: await answer.text() };
    };
    expect((await ask('/api/export?brand=hollyhock')).status).toBe(200);
    expect((await ask('/api/graphql', graphql)).text).toContain('"key"');
    await (await connected(key)).close();
    const { body } = await admin.get('/api/users?where[email][equals]=leaver@people.example');
    expect((await admin.ask('DELETE', `/api/users/${body.docs[0].id}`)).status).toBe(200);
    expect((await ask('/api/export?brand=hollyhock')).status).toBe(401);
    expect((await ask('/api/pages?limit=1')).status).toBe(403);
    expect((await ask('/api/graphql', graphql)).text).not.toContain('"key"');
    await expect(connected(key)).rejects.toThrow();
  });

  it.each([
    ['pages', '../../evil', { title: 'Evil' }],
    ['posts', 'a/../../evil', { title: 'Evil' }],
    ['campaigns', '../evil', { title: 'Evil' }],
    ['tags', '/etc/evil', { label: 'Evil' }],
  ])('gives nothing in %s a name that climbs out of an export', async (collection, key, fields) => {
    const made = await manager.post(`/api/${collection}?locale=en`, { brand: 'hollyhock', key, ...fields });
    expect([made.status, pathOf(made)]).toEqual([400, 'key']);
  });
});
