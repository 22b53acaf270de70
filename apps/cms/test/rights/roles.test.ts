import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CmsServer } from '../server/cms-server.ts';
import type { Answer, Person } from '../server/person.ts';
import { first, isForbidden, peopleOfHollyhock, type RoleName, roleNames } from './people.ts';

/** Who may do what in the brand they work for. */
const creators: Record<string, RoleName[]> = {
  pages: ['writer', 'manager', 'admin'],
  posts: ['writer', 'manager', 'admin'],
  'shared-sections': ['writer', 'manager', 'admin'],
  campaigns: ['writer', 'manager', 'admin'],
  authors: ['writer', 'manager', 'admin'],
  tags: ['writer', 'manager', 'admin'],
  settings: ['manager', 'admin'],
  redirects: ['manager', 'admin'],
};
const inEnglish: Record<string, RoleName[]> = { ...creators, media: ['writer', 'manager', 'admin'] };
const inFrench: Record<string, RoleName[]> = {
  pages: ['writer', 'translator', 'manager', 'admin'],
  posts: ['writer', 'translator', 'manager', 'admin'],
  'shared-sections': ['writer', 'translator', 'manager', 'admin'],
  authors: ['writer', 'translator', 'manager', 'admin'],
  tags: ['writer', 'translator', 'manager', 'admin'],
  media: ['writer', 'translator', 'manager', 'admin'],
  settings: ['translator', 'manager', 'admin'],
};
const removers: RoleName[] = ['manager', 'admin'];
const transitions: Record<string, RoleName[]> = {
  ask: ['writer', 'translator', 'manager', 'admin'],
  withdraw: ['writer', 'translator', 'manager', 'admin'],
  approve: ['reviewer', 'manager', 'admin'],
  'send-back': ['reviewer', 'manager', 'admin'],
  publish: ['publisher', 'manager', 'admin'],
  'publish-unreviewed': ['manager', 'admin'],
  schedule: ['publisher', 'manager', 'admin'],
  unschedule: ['publisher', 'manager', 'admin'],
  unpublish: ['publisher', 'manager', 'admin'],
  'schedule-unpublish': ['publisher', 'manager', 'admin'],
  'unschedule-unpublish': ['publisher', 'manager', 'admin'],
  archive: ['publisher', 'manager', 'admin'],
  restore: ['writer', 'manager', 'admin'],
};

/** A field of each collection that whoever writes it may change. */
const words: Record<string, string> = {
  pages: 'title',
  posts: 'title',
  'shared-sections': 'title',
  campaigns: 'title',
  authors: 'name',
  tags: 'label',
  media: 'alt',
  redirects: 'to',
};
const graphqlNames: Record<string, string> = {
  pages: 'Page',
  posts: 'Post',
  'shared-sections': 'SharedSection',
  campaigns: 'Campaign',
  authors: 'Author',
  tags: 'Tag',
  media: 'Media',
  redirects: 'Redirect',
};
let number = 0;

function fresh(collection: string, brand: string): Record<string, unknown> {
  number++;
  if (collection === 'redirects') return { brand, from: `/old-${number}/`, to: '/' };
  if (collection === 'settings') return { brand };
  return { brand, [words[collection] ?? 'title']: `Made ${number}` };
}

function change(collection: string): Record<string, unknown> {
  number++;
  if (collection === 'settings') return { blog: { title: `Words ${number}` } };
  return { [words[collection] ?? 'title']: collection === 'redirects' ? `/new-${number}/` : `Words ${number}` };
}

describe('what each role may do', () => {
  let cms: CmsServer;
  let people: Record<RoleName, Person>;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    people = await peopleOfHollyhock(cms);
    for (const brand of ['hollyhock', 'tidewater']) {
      for (const collection of ['shared-sections', 'campaigns', 'redirects', 'posts', 'authors', 'tags']) {
        const made = await people.admin.post(`/api/${collection}`, fresh(collection, brand));
        expect(made.status, JSON.stringify(made.body)).toBe(201);
      }
    }
  }, 120_000);

  afterAll(() => cms.destroy());

  const ofBrand = (collection: string, brand: string) =>
    first(people.admin, collection, `where[brand][equals]=${brand}`);

  /** Expect that some may, and others are refused and change nothing. */
  async function expectAllowed(
    role: RoleName,
    allowed: readonly RoleName[],
    act: (person: Person) => Promise<Answer>,
    kept: () => Promise<unknown>,
  ) {
    const before = await kept();
    const answer = await act(people[role]);
    const said = `${role}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 300)}`;
    if (allowed.includes(role)) return expect(isForbidden(answer), said).toBe(false);
    expect(isForbidden(answer), said).toBe(true);
    expect(await kept(), said).toEqual(before);
  }

  const countOf = async (collection: string) => (await people.admin.get(`/api/${collection}/count`)).body.totalDocs;

  describe.each(roleNames)('%s', (role) => {
    it.each(Object.keys(creators))('makes %s', async (collection) => {
      await expectAllowed(
        role,
        creators[collection] ?? [],
        (person) => person.post(`/api/${collection}`, fresh(collection, 'hollyhock')),
        () => countOf(collection),
      );
      if (role === 'admin') return;
      await expectAllowed(
        role,
        [],
        (person) => person.post(`/api/${collection}`, fresh(collection, 'tidewater')),
        () => countOf(collection),
      );
    });

    it.each(Object.keys(inEnglish))('changes %s in English', async (collection) => {
      for (const brand of ['hollyhock', 'tidewater']) {
        const document = await ofBrand(collection, brand);
        const allowed = brand === 'hollyhock' ? (inEnglish[collection] ?? []) : (['admin'] as const);
        await expectAllowed(
          role,
          allowed,
          (person) =>
            person.patch(`/api/${collection}/${document.id}?locale=en`, { rev: document.rev, ...change(collection) }),
          () => ofBrand(collection, brand),
        );
      }
    });

    it.each(Object.keys(inFrench))('changes %s in French', async (collection) => {
      const document = await ofBrand(collection, 'hollyhock');
      await expectAllowed(
        role,
        inFrench[collection] ?? [],
        (person) =>
          person.patch(`/api/${collection}/${document.id}?locale=fr`, { rev: document.rev, ...change(collection) }),
        () => ofBrand(collection, 'hollyhock'),
      );
    });

    it.each(Object.entries(graphqlNames))('changes %s over GraphQL', async (collection, name) => {
      for (const brand of ['hollyhock', 'tidewater']) {
        const document = await ofBrand(collection, brand);
        const allowed = brand === 'hollyhock' ? (inEnglish[collection] ?? []) : (['admin'] as const);
        const query = `mutation ($id: String!, $data: mutation${name}UpdateInput!) { update${name}(id: $id, data: $data) { id } }`;
        await expectAllowed(
          role,
          allowed,
          (person) =>
            person.post('/api/graphql', {
              query,
              variables: { id: document.id, data: { rev: document.rev, ...change(collection) } },
            }),
          () => ofBrand(collection, brand),
        );
      }
    });

    it.each(Object.keys(inEnglish))('deletes %s', async (collection) => {
      for (const brand of ['hollyhock', 'tidewater']) {
        const isRedirect = collection === 'redirects';
        // What is live or used is kept from everybody, which is not for who they are.
        const document = isRedirect
          ? (await people.admin.post('/api/redirects', fresh(collection, brand))).body.doc
          : await ofBrand(collection, brand);
        const allowed = brand === 'hollyhock' ? removers : (['admin'] as const);
        if (allowed.includes(role as never) && !isRedirect) continue;
        await expectAllowed(
          role,
          allowed,
          (person) => person.ask('DELETE', `/api/${collection}/${document.id}`),
          () => ofBrand(collection, brand),
        );
      }
    });

    it('deletes what is a draft and not used', async () => {
      const { body } = await people.admin.post('/api/pages', fresh('pages', 'hollyhock'));
      await expectAllowed(
        role,
        removers,
        (person) => person.ask('DELETE', `/api/pages/${body.doc.id}`),
        () => people.admin.get(`/api/pages/${body.doc.id}?depth=0`),
      );
    });

    it.each(Object.keys(transitions))('takes a page through “%s”', async (action) => {
      for (const brand of ['hollyhock', 'tidewater']) {
        const { body } = await people.admin.post('/api/pages?locale=en', fresh('pages', brand));
        const locale = brand === 'hollyhock' ? 'fr' : 'en';
        if (locale === 'fr') {
          await people.admin.patch(`/api/pages/${body.doc.id}?locale=fr`, { rev: body.doc.rev, title: 'Titre' });
        }
        const allowed = brand === 'hollyhock' ? (transitions[action] ?? []) : (['admin'] as const);
        const wanted = { collection: 'pages', document: body.doc.id, locale, action, reason: 'Because.' };
        const where = `/api/workflow?collection=pages&document=${body.doc.id}&locale=${locale}`;
        await expectAllowed(
          role,
          allowed,
          (person) =>
            person.post('/api/workflow', { ...wanted, at: '2099-01-01T00:00:00Z', afterwards: { gone: true } }),
          async () => {
            const { state, live, trail } = (await people.admin.get(where)).body;
            return { state, live, trail };
          },
        );
      }
    });

    it('makes people only as an administrator', async () => {
      number++;
      await expectAllowed(
        role,
        ['admin'],
        (person) =>
          person.post('/api/users', {
            email: `made-${number}@people.example`,
            password: 'a password that is long',
            role: 'admin',
          }),
        () => countOf('users'),
      );
    });
  });

  describe('ways around', () => {
    const pageOf = (brand: string) => ofBrand('pages', brand);

    it.each(roleNames)('changes or deletes no several documents at once, as %s', async (role) => {
      const before = await pageOf('hollyhock');
      const where = 'where[brand][in][0]=hollyhock&where[brand][in][1]=tidewater';
      const patched = await people[role].patch(`/api/pages?${where}`, { title: 'All of them', rev: before.rev });
      expect(patched.status).toBeGreaterThanOrEqual(400);
      expect(patched.status).toBeLessThan(500);
      expect(await pageOf('hollyhock')).toEqual(before);
      if (removers.includes(role)) return;
      const count = await countOf('campaigns');
      const deleted = await people[role].ask('DELETE', `/api/campaigns?${where}`);
      expect(deleted.status).toBeGreaterThanOrEqual(400);
      expect(deleted.status).toBeLessThan(500);
      expect(await countOf('campaigns')).toBe(count);
    });

    it('deletes several of one’s own brand alone', async () => {
      for (const brand of ['hollyhock', 'tidewater']) await people.admin.post('/api/tags', { brand, label: 'To go' });
      const { body } = await people.manager.ask('DELETE', '/api/tags?where[label][equals]=To go');
      expect(body.docs.map((tag: { brand: string }) => tag.brand)).toEqual(['hollyhock']);
      expect((await first(people.admin, 'tags', 'where[label][equals]=To go')).brand).toBe('tidewater');
    });

    it.each([
      ['locale=all', { title: { en: 'a', fr: 'b' } }, 'locale'],
      ['locale=*', { title: { en: 'a', fr: 'b' } }, 'locale'],
      ['draft=true', { _status: 'published' }, '_status'],
      ['draft=false', { _status: 'draft' }, '_status'],
      ['', { status: 'published' }, 'status'],
      ['', { state: 'approved' }, 'state'],
      ['publishSpecificLocale=fr', { _status: 'published' }, '_status'],
      ['publishAllLocales=true', { _status: 'published' }, '_status'],
      ['unpublishAllLocales=true', { _status: 'draft' }, '_status'],
      ['', { brand: 'tidewater' }, 'brand'],
      ['', { brand: null }, 'brand'],
      ['', { brand: '' }, 'brand'],
      ['', { key: 'another' }, 'key'],
      ['', { key: null }, 'key'],
      ['', { id: '11111111-1111-4111-8111-111111111111' }, 'id'],
      ['', { createdAt: '2001-01-01T00:00:00.000Z' }, 'createdAt'],
      ['', { savedBy: 'Somebody else' }, 'savedBy'],
      ['locale=de', { title: 'Deutsch' }, 'locale'],
    ])('?%s with %j is refused at its path', async (query, data, path) => {
      const before = await pageOf('hollyhock');
      const answer = await people.writer.patch(`/api/pages/${before.id}?${query}`, { rev: before.rev, ...data });
      expect(answer.status, JSON.stringify(answer.body)).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(answer.body.errors[0].data.errors[0].path).toBe(path);
      expect(await pageOf('hollyhock')).toEqual(before);
    });

    it.each(['publishSpecificLocale=fr', 'publishAllLocales=true', 'draft=true', 'autosave=true'])(
      'what is live stays as it is with ?%s',
      async (query) => {
        const before = await pageOf('hollyhock');
        await people.writer.patch(`/api/pages/${before.id}?${query}`, { rev: before.rev, title: 'Only written' });
        const { body } = await people.writer.get(`/api/workflow?collection=pages&document=${before.id}&locale=en`);
        expect(body.state).toBe('draft');
        const now = await pageOf('hollyhock');
        await people.writer.patch(`/api/pages/${before.id}`, { rev: now.rev, title: before.title });
      },
    );

    it('duplicates nothing', async () => {
      const page = await pageOf('hollyhock');
      const count = await countOf('pages');
      for (const [person, id] of [
        [people.writer, page.id],
        [people.writer, (await pageOf('tidewater')).id],
      ] as const) {
        const answer = await person.post(`/api/pages/${id}/duplicate`, { title: 'Twice' });
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(answer.status).toBeLessThan(500);
      }
      expect(await countOf('pages')).toBe(count);
    });

    it.each(roleNames)('brings versions back for writers of the brand alone: %s', async (role) => {
      for (const brand of ['hollyhock', 'tidewater']) {
        const before = await pageOf(brand);
        const { body } = await people.admin.get(`/api/pages/versions?where[parent][equals]=${before.id}&limit=1`);
        const answer = await people[role].post(`/api/pages/versions/${body.docs[0].id}`, {});
        const isAllowed = role === 'admin' || (brand === 'hollyhock' && ['writer', 'manager'].includes(role));
        expect(answer.status, `${brand} ${JSON.stringify(answer.body).slice(0, 200)}`).toBe(isAllowed ? 200 : 403);
        const after = await pageOf(brand);
        expect(after.rev).toBe(before.rev + (isAllowed ? 1 : 0));
        if (!isAllowed) expect(after).toEqual(before);
      }
    });
  });
});
