import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { first, pathOf } from '../rights/people.ts';
import { CmsServer } from '../server/cms-server.ts';
import { Person } from '../server/person.ts';

describe('what is asked for', () => {
  let cms: CmsServer;
  let writer: Person;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    writer = await Person.demo(cms, 'writer');
  }, 90_000);

  afterAll(() => cms.destroy());

  it.each([
    ['limit=1&limit=2', 'limit'],
    ['limit[a]=1', 'limit'],
    ['limit=1.5', 'limit'],
    ['limit=1e309', 'limit'],
    ['limit=-1', 'limit'],
    ['limit=99999999999999999999', 'limit'],
    ['page=1&page=2', 'page'],
    ['page=99999999999999999999', 'page'],
    ['page[a]=1', 'page'],
    ['depth=1&depth=2', 'depth'],
    ['depth=-1', 'depth'],
    ['depth[a]=1', 'depth'],
    ['locale=en&locale=fr', 'locale'],
    ['locale=tlh', 'locale'],
    ['locale[a]=en', 'locale'],
    ['fallback-locale[a]=en', 'fallback-locale'],
    ['sort[a]=title', 'sort'],
    ['where=title', 'where'],
    ['where[title][equals]=a&where[title][equals]=b', 'where[title][equals]'],
    ['where[title][like][]=a', 'where[title][like][]'],
    ['where[title][equals][a]=1', 'where[title][equals][a]'],
    ['where[title][like]=%00', 'where[title][like]'],
    ['data=1', 'data'],
  ])('?%s is answered with what is wrong', async (query, path) => {
    const { id } = await first(writer, 'pages');
    for (const asked of ['/api/pages', '/api/pages/versions', '/api/media', `/api/pages/${id}`]) {
      const answer = await writer.get(`${asked}?${query}`);
      expect(answer.status, asked).toBe(400);
      expect(pathOf(answer)).toBe(path);
      expect(answer.body.errors[0].message).toMatch(/^.+\.$/);
    }
  });

  const fields = {
    pages: ['id', 'rev', 'createdAt', 'title', 'image.file', 'sections', 'sections.title', 'no.such'],
    posts: ['authors', 'tags', 'tags.id', 'body', 'publishedOn'],
    media: ['id', 'filesize', 'focalX'],
    users: ['id', 'email', 'brands'],
    leads: ['id', 'consentAt', 'email'],
  };
  const operators =
    'equals not_equals in not_in exists contains like not_like greater_than greater_than_equal less_than less_than_equal';

  it.each(Object.entries(fields))(
    'of %s is answered or refused by both databases, with every operator',
    async (collection, names) => {
      const manager = await Person.demo(cms, 'manager');
      for (const name of names) {
        for (const operator of operators.split(' ')) {
          for (const value of ['x', '1', 'null', '', '00000000-0000-4000-8000-000000000000']) {
            for (const asked of [`where[${name}]`, `where[version.${name}]`]) {
              const path = asked.includes('version.') ? `/api/${collection}/versions` : `/api/${collection}`;
              const answer = await manager.get(`${path}?limit=1&depth=0&${asked}[${operator}]=${value}`);
              expect(answer.status, `${path}?${asked}[${operator}]=${value}`).toBeLessThan(500);
            }
          }
        }
      }
    },
    120_000,
  );

  it('by GraphQL is looked at alike', async () => {
    const ask = (where: string) => writer.post('/api/graphql', { query: `{ Pages(where: ${where}) { totalDocs } }` });
    const refused = await ask('{ id: { like: "x" } }');
    expect(JSON.stringify(refused.body)).not.toContain('went wrong');
    expect((await ask('{ id: { in: ["x"] } }')).body.data.Pages.totalDocs).toBe(0);
    const all = (await ask('{}')).body.data.Pages.totalDocs;
    expect((await ask('{ id: { not_in: ["x", "y"] } }')).body.data.Pages.totalDocs).toBe(all);
  });

  it.each([
    ['id', 'like'],
    ['rev', 'contains'],
    ['updatedAt', 'not_like'],
    ['sections.title', 'equals'],
  ])('in %s with “%s” is refused with its path', async (name, operator) => {
    for (const asked of [`where[${name}]`, `where[or][0][and][0][${name}]`]) {
      const answer = await writer.get(`/api/pages?${asked}[${operator}]=x`);
      expect(answer.status).toBe(400);
      expect(pathOf(answer)).toBe(`${asked}[${operator}]`);
    }
  });

  it('in a body is looked at alike', async () => {
    const response = await fetch(`${cms.url}/api/pages`, {
      method: 'POST',
      headers: {
        authorization: writer.authorization,
        'content-type': 'application/x-www-form-urlencoded',
        'x-http-method-override': 'GET',
      },
      body: 'limit=1&limit=2',
    });
    expect(response.status).toBe(400);
  });

  it('in a language that there is not changes nothing in another one', async () => {
    const page = await first(writer, 'pages', 'where[brand][equals]=hollyhock');
    const answer = await writer.patch(`/api/pages/${page.id}?locale=fr-FR`, { rev: page.rev, title: 'Le titre' });
    expect(answer.status).toBe(400);
    expect(pathOf(answer)).toBe('locale');
    expect(await first(writer, 'pages', `where[id][equals]=${page.id}`)).toEqual(page);
  });

  it.each([
    'limit=5&page=1&depth=0&sort=-updatedAt&locale=fr&fallback-locale=null&draft=true',
    'limit=&page=&locale=&sort[]=title&sort[]=key',
    'where[key][in]=home,pilot&where[id][not_in][0]=x&where[id][not_in][1]=y&locale=all',
  ])('?%s is let by', async (query) => {
    expect((await writer.get(`/api/pages?${query}`)).status).toBe(200);
  });

  it.each([
    '/api/pages?where[brand][equals][x]=1',
    '/api/pages?where[title][near]=1,2,3',
    '/api/pages?where[title][within]=x',
    '/api/pages?where[title][all]=a',
    '/api/pages?where[updatedAt][greater_than]=x',
    '/api/pages?limit[]=1&limit[]=2',
    '/api/__proto__',
    '/api/constructor/x',
  ])('GET %s is answered with what is wrong', async (path) => {
    const answer = await writer.get(path);
    expect([400, 404]).toContain(answer.status);
    expect(answer.body.errors[0].message).toMatch(/^.+\.$/);
  });

  it('filters that are right are let by', async () => {
    for (const query of [
      'where[or][0][and][0][brand][in][0]=hollyhock&where[updatedAt][greater_than]=2020-01-01',
      'where[key][in]=home,pilot&limit=5&page=1&sort=-updatedAt',
      'where[id][exists]=true&select[title]=true&depth=0',
    ]) {
      expect((await writer.get(`/api/pages?${query}`)).status, query).toBe(200);
    }
  });
});
