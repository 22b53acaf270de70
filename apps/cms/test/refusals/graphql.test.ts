import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CmsServer } from '../server/cms-server.ts';
import { type Answer, type Loose, Person } from '../server/person.ts';

const often = (number: number, what: string) => Array.from({ length: number }, (_, at) => `a${at}: ${what}`).join(' ');
const deep = (depth: number) => `${'{ relatedPosts '.repeat(depth)}{ id }${' }'.repeat(depth)}`;

describe('questions of GraphQL', () => {
  let cms: CmsServer;
  let writer: Person;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    writer = await Person.demo(cms, 'writer');
  }, 90_000);

  afterAll(() => cms.destroy());

  async function anonymous(query: string): Promise<Answer> {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${cms.url}/api/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    return { status: response.status, body: (await response.json()) as Loose };
  }

  it('for the rights of somebody who is not signed in are answered as elsewhere', async () => {
    const { body } = await anonymous('{ Access { canAccessAdmin } }');
    expect(body.errors[0].message).toBe('Sign in first.');
    expect(body.errors[0].extensions.statusCode).toBe(401);
    expect(body.data.Access).toBeNull();
    expect((await writer.post('/api/graphql', { query: '{ Access { canAccessAdmin } }' })).body.data.Access).toEqual({
      canAccessAdmin: true,
    });
  });

  it.each([
    ['that ask for a list 2,000 times', `{ ${often(2000, 'Pages(limit: 100) { docs { id title } }')} }`],
    ['that ask for a field 2,000 times', `{ Pages { docs { ${often(2000, 'id')} } } }`],
    ['that nest 30 deep', `{ Posts { docs ${deep(30)} } }`],
    ['that nest 5,000 deep', '{'.repeat(5000)],
    ['of the scheme', '{ __schema { types { name } } }'],
  ])('%s are refused, and soon', async (_, query) => {
    const began = Date.now();
    const { status, body } = await writer.post('/api/graphql', { query });
    expect(status).toBeLessThan(500);
    expect(body.data ?? null).toBeNull();
    expect(body.errors[0].message).toMatch(/\w/);
    expect(body.errors[0].message).not.toContain('went wrong');
    expect(Date.now() - began).toBeLessThan(5000);
  });

  it('come one at a time', async () => {
    const both = [{ query: '{ meUser { strategy } }' }, { query: '{ meUser { strategy } }' }];
    expect((await writer.post('/api/graphql', both)).status).toBe(400);
  });

  it.each([
    'query q { Pages { docs { ...f } } } fragment f on Page { ...f }',
    '{ Pages { docs { id @include(if: $x) } } }',
  ])('a question without an end or a value: %s', async (query) => {
    const answer = await writer.post('/api/graphql', { query });
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].message).toBe('This question cannot be answered as it is asked. Correct it.');
  });
});
