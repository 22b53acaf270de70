import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { first, pathOf } from '../rights/people.ts';
import { CmsServer } from '../server/cms-server.ts';
import { type Loose, Person } from '../server/person.ts';
import { link, paragraph, state } from './rich-text-states.ts';
import { href, nobody, rich, wrongPages } from './wrong-pages.ts';

const scripts = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
];

describe('what a page is refused for', () => {
  let cms: CmsServer;
  let writer: Person;
  let admin: Person;
  let other: Loose;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    writer = await Person.demo(cms, 'writer');
    admin = await Person.demo(cms, 'admin');
    other = await first(admin, 'pages', 'where[brand][equals]=tidewater');
    const shared = await admin.post('/api/shared-sections', { brand: 'hollyhock', title: 'Shared' });
    expect(shared.status).toBe(201);
  }, 90_000);

  afterAll(() => cms.destroy());

  const page = (): Promise<Loose> =>
    first(writer, 'pages', 'where[brand][equals]=hollyhock&where[key][equals]=seed-club');

  async function expectRefused(change: (page: Loose) => object, path: string, status = 400) {
    const before = await page();
    const answer = await writer.patch(`/api/pages/${before.id}`, { rev: before.rev, ...change(before) });
    const said = JSON.stringify(answer.body).slice(0, 600);
    expect(answer.status, said).toBe(status);
    const errors: { path: string; message: string }[] = answer.body.errors[0].data.errors;
    expect(
      errors.map((error) => error.path),
      said,
    ).toContain(path);
    for (const { message } of errors) expect(message, said).toMatch(/^["“A-Z].*[.!?]$/s);
    expect(await page()).toEqual(before);
  }

  it.each(wrongPages)('%s', async (_, change, path) => {
    await expectRefused(change, path);
  });

  it.each(scripts)('a link to %j', async (address) => {
    await expectRefused(href({ kind: 'address', address }), 'sections.0.primary.href.address');
  });

  it('references to another brand', async () => {
    const query = 'where[brand][equals]=tidewater';
    const [picture, tag, author, sharedSection] = await Promise.all([
      first(admin, 'media', query),
      first(admin, 'tags', query),
      first(admin, 'authors', query),
      admin.post('/api/shared-sections', { brand: 'tidewater', title: 'Theirs' }).then(({ body }) => body.doc),
    ]);
    await expectRefused(() => ({ image: { file: picture.id } }), 'image.file');
    await expectRefused(
      href({ kind: 'document', document: { relationTo: 'pages', value: other.id } }),
      'sections.0.primary.href.document',
    );
    await expectRefused(
      () => ({ sections: [{ blockType: 'shared-section', section: sharedSection.id }] }),
      'sections.0.section',
    );
    const internal = link({ linkType: 'internal', newTab: false, doc: { relationTo: 'pages', value: other.id } });
    await expectRefused(rich(state(paragraph(internal))), 'sections.3.body');
    for (const [collection, data, path] of [
      ['posts', { title: 'Mine', tags: [tag.id] }, 'tags'],
      ['posts', { title: 'Mine', authors: [author.id] }, 'authors'],
      [
        'posts',
        {
          title: 'Mine',
          body: state({
            type: 'upload',
            format: '',
            version: 3,
            id: 'a',
            relationTo: 'media',
            value: picture.id,
            fields: {},
          }),
        },
        'body',
      ],
      ['campaigns', { title: 'Mine', documents: [{ relationTo: 'pages', value: other.id }] }, 'documents'],
      ['campaigns', { title: 'Mine', documents: [{ relationTo: 'users', value: nobody }] }, 'documents'],
    ] as const) {
      const answer = await writer.post(`/api/${collection}`, { brand: 'hollyhock', ...data });
      expect(answer.status, JSON.stringify(answer.body)).toBe(400);
      expect(pathOf(answer)).toBe(path);
      expect((await writer.get(`/api/${collection}?where[title][equals]=Mine`)).body.docs).toEqual([]);
    }
  });

  it('a shared section in a shared section', async () => {
    const shared = await first(writer, 'shared-sections', 'where[title][equals]=Shared');
    const data = {
      brand: 'hollyhock',
      title: 'Round',
      sections: [{ blockType: 'shared-section', section: shared.id }],
    };
    const answer = await writer.post('/api/shared-sections', data);
    expect(answer.status).toBe(400);
    expect(pathOf(answer)).toBe('sections.0.blockType');
  });

  it('a slug that somebody else has written, in that language alone', async () => {
    const made = await writer.post('/api/pages', { brand: 'hollyhock', title: 'Only a draft', slug: 'draft-only' });
    expect(made.status).toBe(201);
    await expectRefused(() => ({ slug: 'draft-only' }), 'slug');
    const french = await writer.patch(`/api/pages/${made.body.doc.id}?locale=fr`, {
      rev: 1,
      title: 'Un essai',
      slug: 'essai',
    });
    expect(french.status).toBe(200);
    const before = await page();
    const inEnglish = await writer.patch(`/api/pages/${before.id}`, { rev: before.rev, slug: 'essai' });
    expect(inEnglish.status, JSON.stringify(inEnglish.body)).toBe(200);
    const elsewhere = await writer.post('/api/pages', {
      brand: 'tidewater',
      title: 'Another brand',
      slug: 'draft-only',
    });
    expect(elsewhere.status).toBe(201);
    const again = await page();
    await writer.patch(`/api/pages/${again.id}`, { rev: again.rev, slug: null });
  });

  it.each([
    ['pages', { title: 'New', key: '../../etc/passwd' }, 'key'],
    ['pages', { title: 'New', key: 'seed-club' }, 'key'],
    ['pages', { title: 'New', key: 'a'.repeat(201) }, 'key'],
    ['pages', { title: 'New', id: nobody }, 'id'],
    ['pages', { title: 'New', slug: 'seed-club' }, 'slug'],
    ['pages', { title: 'x'.repeat(71) }, 'title'],
    ['tags', { label: 'x'.repeat(41) }, 'label'],
    ['tags', { label: '<b>bold</b>' }, 'label'],
    ['campaigns', { title: 'x'.repeat(121) }, 'title'],
    ['campaigns', { title: 'New', starts: '2027-02-01', ends: '2027-01-01' }, 'ends'],
    ['campaigns', { title: 'New', starts: 'soon' }, 'starts'],
    ['authors', { name: 5 }, 'name'],
    ['shared-sections', { title: 'New', sections: [{ blockType: 'hero' }, { blockType: 'hero' }] }, 'sections'],
  ])('%s that begin with %j', async (collection, data, path) => {
    const count = (await writer.get(`/api/${collection}/count`)).body.totalDocs;
    const answer = await writer.post(`/api/${collection}`, { brand: 'hollyhock', ...data });
    expect(answer.status, JSON.stringify(answer.body)).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(pathOf(answer)).toBe(path);
    expect((await writer.get(`/api/${collection}/count`)).body.totalDocs).toBe(count);
  });

  it.each([undefined, 'nowhere', '', 5, ['hollyhock']])('a document of the brand %j', async (brand) => {
    const answer = await writer.post('/api/pages', { brand, title: 'Whose' });
    expect(answer.status).toBe(400);
    expect(pathOf(answer)).toBe('brand');
  });

  it.each([
    ['from', { from: 'no-slash', to: '/' }],
    ['from', { from: '/../up', to: '/' }],
    ['to', { from: '/old/', to: 'javascript:alert(1)' }],
    ['to', { from: '/old/', to: '/', gone: true }],
  ])('a redirect whose “%s” is wrong: %j', async (path, data) => {
    const answer = await admin.post('/api/redirects', { brand: 'hollyhock', ...data });
    expect(answer.status).toBe(400);
    expect(pathOf(answer)).toBe(path);
  });

  it('a second navigation of a brand', async () => {
    const answer = await admin.post('/api/settings', { brand: 'hollyhock' });
    expect(answer.status).toBe(400);
    expect(pathOf(answer)).toBe('brand');
  });

  it('the same over GraphQL, with the path', async () => {
    const before = await page();
    const query =
      'mutation ($id: String!, $data: mutationPageUpdateInput!) { updatePage(id: $id, data: $data) { id } }';
    for (const [data, path] of [
      [{ title: 'x'.repeat(71) }, 'title'],
      [{ sections: [{ blockType: 'carousel' }] }, 'sections.0.blockType'],
      [{ slug: 'first-year-box' }, 'slug'],
    ] as const) {
      const answer = await writer.post('/api/graphql', {
        query,
        variables: { id: before.id, data: { rev: before.rev, ...data } },
      });
      expect(pathOf(answer), JSON.stringify(answer.body)).toBe(path);
    }
    expect(await page()).toEqual(before);
  });

  it('nothing that is only unfinished', async () => {
    const made = await writer.post('/api/pages', {
      brand: 'hollyhock',
      title: 'Begun',
      sections: [{ blockType: 'hero' }],
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const ask = { collection: 'pages', document: made.body.doc.id, locale: 'en', action: 'ask' };
    const answer = await writer.post('/api/workflow', ask);
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].data.errors.map(({ path }: { path: string }) => path)).toContain('sections.0.title');
  });
});
