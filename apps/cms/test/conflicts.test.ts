import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { first, pathOf } from './rights/people.ts';
import { CmsServer } from './server/cms-server.ts';
import { Person } from './server/person.ts';

describe('two people at one document', () => {
  let cms: CmsServer;
  let writer: Person;
  let manager: Person;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    writer = await Person.demo(cms, 'writer');
    manager = await Person.demo(cms, 'manager');
  }, 90_000);

  afterAll(() => cms.destroy());

  const query = 'where[brand][equals]=hollyhock&where[key][equals]=seed-club';
  const page = () => first(writer, 'pages', query);
  const update =
    'mutation ($id: String!, $data: mutationPageUpdateInput!) { updatePage(id: $id, data: $data) { rev } }';

  it('asks which revision was changed', async () => {
    const before = await page();
    for (const rev of [undefined, null]) {
      const answer = await writer.patch(`/api/pages/${before.id}`, { rev, title: 'Unseen' });
      expect(answer.status).toBe(428);
      expect(pathOf(answer)).toBe('rev');
    }
    for (const rev of ['1', {}, [before.rev], true]) {
      expect((await writer.patch(`/api/pages/${before.id}`, { rev, title: 'Unseen' })).status).toBe(400);
    }
    for (const rev of [before.rev + 1, -1, before.rev + 0.5, 1e300]) {
      expect((await writer.patch(`/api/pages/${before.id}`, { rev, title: 'Unseen' })).status).toBe(409);
    }
    expect(await page()).toEqual(before);
  });

  it('tells the second who saved what meanwhile', async () => {
    const seen = await page();
    const sections = seen.sections.map((section: object, index: number) =>
      index === 0 ? { ...section, kicker: 'The club', variant: 'split' } : section,
    );
    expect((await manager.patch(`/api/pages/${seen.id}`, { rev: seen.rev, title: 'Theirs', sections })).status).toBe(
      200,
    );
    const between = await page();
    expect(
      (await manager.patch(`/api/pages/${seen.id}?locale=fr`, { rev: between.rev, title: 'La leur' })).status,
    ).toBe(200);
    const now = await page();
    const answer = await writer.patch(`/api/pages/${seen.id}`, { rev: seen.rev, title: 'Mine' });
    expect(answer.status).toBe(409);
    expect(pathOf(answer)).toBe('rev');
    expect(answer.body.errors[0].data.conflict).toEqual({
      yours: seen.rev,
      rev: seen.rev + 2,
      savedBy: 'Brand manager of the demo',
      savedAt: now.updatedAt,
      fields: expect.arrayContaining([
        { path: 'title', label: 'Title', locale: 'en' },
        { path: 'title', label: 'Title', locale: 'fr' },
        expect.objectContaining({ path: 'sections.0.variant' }),
        expect.objectContaining({ path: 'sections.0.kicker', locale: 'en' }),
      ]),
    });
    expect(answer.body.errors[0].data.conflict.fields).toHaveLength(4);
    expect((await page()).title).toBe('Theirs');
    const overGraphql = await writer.post('/api/graphql', {
      query: update,
      variables: { id: seen.id, data: { rev: seen.rev, title: 'Mine' } },
    });
    expect(overGraphql.body.errors[0].extensions).toMatchObject({
      statusCode: 409,
      data: { conflict: { rev: seen.rev + 2, savedBy: 'Brand manager of the demo' } },
    });
    expect((await page()).title).toBe('Theirs');
  });

  it('lets one of five at the same moment save', async () => {
    const before = await page();
    const answers = await Promise.all(
      Array.from({ length: 5 }, (_, index) =>
        writer.patch(`/api/pages/${before.id}`, { rev: before.rev, title: `Save ${index}` }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
    const after = await page();
    expect(after.rev).toBe(before.rev + 1);
    expect(after.title).toBe(`Save ${answers.findIndex(({ status }) => status === 200)}`);
  });

  it('lets one of five at the same moment save over GraphQL', async () => {
    const before = await page();
    const answers = await Promise.all(
      Array.from({ length: 5 }, (_, index) =>
        writer.post('/api/graphql', {
          query: update,
          variables: { id: before.id, data: { rev: before.rev, title: `Ask ${index}` } },
        }),
      ),
    );
    expect(answers.filter(({ body }) => body.errors === undefined)).toHaveLength(1);
    expect((await page()).rev).toBe(before.rev + 1);
  });

  it('lets one of five make a page at an address', async () => {
    const made = await Promise.all(
      Array.from({ length: 5 }, () =>
        writer.post('/api/pages', { brand: 'hollyhock', title: 'At once', slug: 'at-once', key: 'at-once' }),
      ),
    );
    expect(made.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400, 400]);
  });

  it('counts a version that is brought back as an edit', async () => {
    const before = await page();
    const { body } = await writer.get(`/api/pages/versions?where[parent][equals]=${before.id}&sort=createdAt&limit=1`);
    expect((await writer.post(`/api/pages/versions/${body.docs[0].id}`, {})).status).toBe(200);
    const after = await page();
    expect(after).toMatchObject({
      rev: before.rev + 1,
      title: body.docs[0].version.title,
      savedBy: 'Writer of the demo',
    });
    const stale = await manager.patch(`/api/pages/${before.id}`, { rev: before.rev, title: 'Over it' });
    expect(stale.status).toBe(409);
    const { body: workflow } = await writer.get(`/api/workflow?collection=pages&document=${before.id}&locale=en`);
    expect(workflow.state).toBe('draft');
  });

  it('keeps who decides from deciding on what they have not seen', async () => {
    const before = await page();
    const wanted = { collection: 'pages', document: before.id, locale: 'en', action: 'publish-unreviewed' };
    expect((await manager.post('/api/workflow', { ...wanted, rev: before.rev - 1 })).status).toBe(409);
  });

  it.each(['tags', 'media', 'campaigns', 'authors', 'posts', 'settings', 'redirects', 'shared-sections'])(
    'guards %s as well',
    async (collection) => {
      const known = await first(manager, collection, 'where[brand][equals]=hollyhock');
      const made =
        known ??
        (
          await manager.post(`/api/${collection}`, {
            brand: 'hollyhock',
            ...(collection === 'redirects' ? { from: '/old/', to: '/' } : { title: 'New' }),
          })
        ).body.doc;
      for (const rev of [undefined, made.rev - 1]) {
        const answer = await manager.patch(`/api/${collection}/${made.id}`, { rev });
        expect(answer.status).toBe(rev === undefined ? 428 : 409);
      }
      expect((await first(manager, collection, `where[id][equals]=${made.id}`)).rev).toBe(made.rev);
    },
  );
});
