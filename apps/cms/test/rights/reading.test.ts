import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CmsServer } from '../server/cms-server.ts';
import type { Person } from '../server/person.ts';
import { first, peopleOfHollyhock, personWith, type RoleName, roleNames } from './people.ts';

const collections = [
  'pages',
  'posts',
  'shared-sections',
  'campaigns',
  'authors',
  'tags',
  'media',
  'redirects',
  'settings',
];
const withVersions = ['pages', 'posts', 'shared-sections', 'campaigns', 'authors', 'settings'];
const hidden = ['outbox-rows', 'publications', 'workflow-rows', 'audit-rows', 'use-rows', 'live-rows', 'payload-kv'];

describe('what each person sees', () => {
  let cms: CmsServer;
  let people: Record<RoleName, Person>;
  let stranger: Person;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    people = await peopleOfHollyhock(cms);
    stranger = await personWith(cms, people.admin, 'stranger', { role: 'manager', brands: ['tidewater'] });
    for (const brand of ['hollyhock', 'tidewater']) {
      const page = await first(people.admin, 'pages', `where[brand][equals]=${brand}`);
      const documents = [{ relationTo: 'pages', value: page.id }];
      for (const [collection, data] of [
        ['shared-sections', { title: `Of ${brand}` }],
        ['campaigns', { title: `Of ${brand}`, brief: 'A secret.', documents }],
        ['redirects', { from: '/old/', to: '/' }],
      ] as const) {
        const made = await people.admin.post(`/api/${collection}`, { brand, ...data });
        expect(made.status, JSON.stringify(made.body)).toBe(201);
      }
    }
  }, 120_000);

  afterAll(() => cms.destroy());

  const ask = (path: string, init?: RequestInit) => fetch(cms.url + path, init);
  const brandsIn = (docs: { brand: string }[]) => [...new Set(docs.map(({ brand }) => brand))];

  it.each(collections)(
    '%s: those of one’s own brand, listed, counted, one by one and over GraphQL',
    async (collection) => {
      const other = await first(people.admin, collection, 'where[brand][equals]=tidewater');
      expect(other).toBeDefined();
      for (const role of roleNames.filter((each) => each !== 'admin')) {
        const person = people[role];
        const { body } = await person.get(`/api/${collection}?limit=0&depth=0`);
        expect(brandsIn(body.docs)).toEqual(['hollyhock']);
        expect((await person.get(`/api/${collection}/count`)).body.totalDocs).toBe(body.docs.length);
        expect((await person.get(`/api/${collection}/${other.id}`)).status).toBe(404);
        const asked = await person.get(`/api/${collection}?where[brand][equals]=tidewater&limit=0`);
        expect(asked.body.docs).toEqual([]);
        const either = `where[or][0][brand][equals]=tidewater&where[or][1][key][exists]=true`;
        expect(brandsIn((await person.get(`/api/${collection}?${either}&limit=0&depth=0`)).body.docs)).not.toContain(
          'tidewater',
        );
        expect((await ask(`/api/${collection}`)).status).toBe(403);
      }
    },
  );

  it.each(withVersions)('%s: no versions of another brand’s', async (collection) => {
    const { body } = await people.admin.get(`/api/${collection}/versions?limit=0&depth=0`);
    const other = body.docs.find(({ version }: { version: { brand: string } }) => version.brand === 'tidewater');
    expect(other).toBeDefined();
    const own = await people.writer.get(`/api/${collection}/versions?limit=0&depth=0`);
    expect(brandsIn(own.body.docs.map(({ version }: { version: { brand: string } }) => version))).toEqual([
      'hollyhock',
    ]);
    expect((await people.writer.get(`/api/${collection}/versions/${other.id}`)).status).toBe(403);
    expect((await ask(`/api/${collection}/versions`)).status).toBe(403);
  });

  it.each(hidden)('nobody reads, writes or counts %s', async (collection) => {
    for (const person of [people.writer, people.admin]) {
      for (const [method, path, body] of [
        ['GET', ''],
        ['GET', '/count'],
        ['GET', '/11111111-1111-4111-8111-111111111111'],
        ['POST', '', { action: 'forged', key: 'forged' }],
        ['PATCH', '?where[id][exists]=true', { action: 'forged' }],
        ['PATCH', '/11111111-1111-4111-8111-111111111111', { action: 'forged' }],
        ['DELETE', '?where[id][exists]=true'],
        ['DELETE', '/11111111-1111-4111-8111-111111111111'],
      ] as const) {
        expect((await person.ask(method, `/api/${collection}${path}`, body)).status, `${method} ${path}`).toBe(403);
      }
    }
    const type = collection.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const { body } = await people.admin.post('/api/graphql', { query: `{ ${type} { docs { id } } }` });
    expect(body.errors[0].message).toContain('Cannot query field');
  });

  it('runs no jobs for anybody', async () => {
    for (const path of ['/api/payload-jobs', '/api/payload-jobs/run', '/api/payload-jobs/handle-schedules']) {
      expect([401, 403, 404]).toContain((await people.admin.get(path)).status);
    }
  });

  it('sees nobody’s settings of the editor but one’s own', async () => {
    await people.writer.post('/api/payload-preferences/secret', { value: { seen: true } });
    expect((await people.writer.get('/api/payload-preferences/secret')).body.value).toEqual({ seen: true });
    expect((await stranger.get('/api/payload-preferences/secret')).body.value).toBeNull();
    expect((await stranger.get('/api/payload-preferences')).body.docs).toEqual([]);
  });

  it('neither makes nor sees locks of others', async () => {
    const page = await first(people.admin, 'pages', 'where[brand][equals]=tidewater');
    const { body } = await people.writer.get('/api/users/me');
    const lock = {
      document: { relationTo: 'pages', value: page.id },
      user: { relationTo: 'users', value: body.user.id },
    };
    expect((await people.writer.post('/api/payload-locked-documents', lock)).status).toBe(403);
    expect((await people.writer.get('/api/payload-locked-documents')).body.docs).toEqual([]);
  });

  it('finds nothing of another brand by what it is related to', async () => {
    const blind = [
      '/api/campaigns?where[documents.value][exists]=true&limit=0&depth=2',
      '/api/campaigns?where[brief][like]=secret&limit=0&depth=2',
      '/api/pages?where[image.file][exists]=true&limit=0&depth=2',
      '/api/posts?where[authors.name][exists]=true&limit=0&depth=2&sort=authors.name',
      '/api/pages?sort=-brand&limit=0&depth=2',
    ];
    for (const path of blind) {
      const { status, body } = await people.writer.get(path);
      expect([200, 400]).toContain(status);
      expect(JSON.stringify(body)).not.toContain('"brand":"tidewater"');
    }
  });

  it('tells of people only oneself', async () => {
    const { body } = await people.manager.get('/api/users?limit=0');
    expect(body.docs).toHaveLength(1);
    for (const query of ['where[email][like]=admin', 'where[role][equals]=admin', 'where[hash][exists]=true']) {
      const found = await people.manager.get(`/api/users?${query}`);
      const others = (found.body.docs ?? []).filter(
        ({ email }: { email: string }) => !email.startsWith('hollyhock-manager'),
      );
      expect(others).toEqual([]);
    }
    const admin = (await people.admin.get('/api/users/me')).body.user;
    expect((await people.manager.get(`/api/users/${admin.id}`)).status).toBe(404);
    expect((await people.manager.get('/api/users/count')).body.totalDocs).toBe(1);
    const { body: all } = await people.admin.get('/api/users?limit=0');
    expect(JSON.stringify(all)).not.toMatch(/"(?:hash|salt|resetPasswordToken)":/);
  });

  it('gives the bytes of a picture to people of its brand alone', async () => {
    const picture = await first(
      people.admin,
      'media',
      'where[brand][equals]=tidewater&where[mimeType][equals]=image/svg%2Bxml',
    );
    const { pathname } = new URL(picture.url, cms.url);
    expect((await ask(pathname)).status).toBe(403);
    expect((await people.writer.get(pathname)).status).toBe(403);
    expect((await stranger.get(pathname)).status).toBe(200);
    expect((await ask(`/api/outbox/media/${picture.sha256}/${picture.key}`)).status).toBe(401);
    for (const climbing of ['..%2Fsecret', '..%2F..%2Fcms.db', '%2e%2e%2fpublisher-key', '....//cms.db']) {
      const answer = await people.admin.get(`/api/media/file/${climbing}`);
      expect(answer.status, climbing).toBeGreaterThanOrEqual(400);
      expect(JSON.stringify(answer.body)).not.toContain('SQLite');
    }
  });

  it('tells those who are not signed in nothing', async () => {
    const { collections: access } = (await (await ask('/api/access')).json()) as { collections?: object };
    expect(Object.keys(access ?? {})).toEqual(['users']);
    const own = (access as { users: Record<string, unknown> }).users;
    for (const action of ['create', 'read', 'update', 'delete', 'unlock', 'admin']) expect(own[action]).toBeFalsy();
    for (const path of ['/api/workflow?collection=pages&document=x&locale=en', '/api/outbox']) {
      expect((await ask(path)).status).toBe(401);
    }
    expect((await ask('/api/globals/settings')).status).toBe(404);
  });

  it('tells nobody over GraphQL what types there are, and answers no question without end', async () => {
    const introspection = await people.admin.post('/api/graphql', { query: '{ __schema { types { name } } }' });
    expect(introspection.body.errors[0].message).toContain('introspection is not allowed');
    const many = Array.from({ length: 300 }, (_, index) => `a${index}: Pages(limit: 1000) { docs { id title } }`).join(
      ' ',
    );
    const complex = await people.writer.post('/api/graphql', { query: `{ ${many} }` });
    expect(JSON.stringify(complex.body.errors)).toContain('complex');
    const deep = `{ Pages { docs ${'{ a '.repeat(20_000)}${'}'.repeat(20_000)} } }`;
    const nested = await people.writer.post('/api/graphql', { query: deep });
    expect(nested.status).toBeLessThan(500);
    expect(nested.body.errors).toBeDefined();
  });

  it('keeps the workflow of another brand from view', async () => {
    const page = await first(people.admin, 'pages', 'where[brand][equals]=tidewater');
    const answer = await people.manager.get(`/api/workflow?collection=pages&document=${page.id}&locale=en`);
    expect(answer.status).toBe(404);
  });
});
