import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { first, peopleOfHollyhock, type RoleName } from '../rights/people.ts';
import { CmsServer } from '../server/cms-server.ts';
import type { Loose, Person } from '../server/person.ts';

const manifest = fileURLToPath(new URL('../../.next/server/server-reference-manifest.json', import.meta.url));

/** The id by which Next finds the server functions of the editor's frame. */
function actionId(): string {
  const { node } = JSON.parse(readFileSync(manifest, 'utf8')) as { node: Record<string, { filename: string }> };
  const [id] = Object.entries(node).find(([, { filename }]) => filename.endsWith('(payload)/layout.tsx')) ?? [];
  return id ?? '';
}

// Server functions are what Next makes of the editor.
describe.skipIf(process.env.PANTOGRAPH_TEST_DIRECT)('server functions of the editor', () => {
  let cms: CmsServer;
  let people: Record<RoleName, Person>;
  let other: Loose;
  let own: Loose;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    people = await peopleOfHollyhock(cms);
    other = await first(people.admin, 'pages', 'where[brand][equals]=tidewater');
    own = await first(people.writer, 'pages', 'where[brand][equals]=hollyhock');
  }, 90_000);

  afterAll(() => cms.destroy());

  async function call(person: Person | undefined, name: string, args: object, headers: object = {}): Promise<string> {
    const response = await fetch(`${cms.url}/admin`, {
      method: 'POST',
      headers: {
        'next-action': actionId(),
        'content-type': 'text/plain;charset=UTF-8',
        accept: 'text/x-component',
        origin: cms.url,
        ...(person && { cookie: `payload-token=${person.authorization.replace('JWT ', '')}` }),
        ...headers,
      },
      body: JSON.stringify([{ name, args }]),
    });
    return response.text();
  }

  const list = (collectionSlug: string) => ({
    collectionSlug,
    drawerSlug: 'x',
    enableRowSelections: true,
    overrideEntityVisibility: true,
    query: { limit: 100, where: { brand: { equals: 'tidewater' } } },
  });
  const form = (collectionSlug: string, id: string) => ({
    collectionSlug,
    id,
    data: {},
    operation: 'update',
    docPermissions: { create: true, read: true, update: true, fields: true },
    docPreferences: { fields: {} },
    renderAllFields: true,
    schemaPath: collectionSlug,
  });

  it('answer the editor', async () => {
    const asked = { ...list('pages'), query: { limit: 100 } };
    expect(await call(people.writer, 'render-list', asked)).toContain(own.title);
    expect(await call(people.writer, 'form-state', form('pages', own.id))).toContain('"state"');
  });

  it('show nothing of another brand, nor of other people', async () => {
    const admin = (await people.admin.get('/api/users/me')).body.user;
    const users = { ...list('users'), query: { limit: 100 } };
    const asked: [name: string, args: object, isOf?: string][] = [
      ['form-state', form('pages', other.id)],
      ['form-state', form('users', admin.id)],
      ['render-document', { collectionSlug: 'pages', docID: other.id, drawerSlug: 'x' }, other.title],
      ['render-document', { collectionSlug: 'users', docID: admin.id, drawerSlug: 'x' }, admin.email],
      ['render-list', list('pages'), other.title],
      ['render-list', users, admin.email],
      ['table-state', list('pages'), other.title],
      ['table-state', users, admin.email],
      ['table-state', list('leads')],
      ['table-state', list('audit-rows')],
    ];
    for (const [name, args, isOf] of asked) {
      // Who may see it is shown it: what is asked is a question that has an answer.
      if (isOf !== undefined) expect(await call(people.admin, name, args), name).toContain(isOf);
      const answer = await call(people.writer, name, args);
      expect(answer, name).not.toContain(other.title);
      expect(answer, name).not.toContain(admin.email);
    }
  });

  it.each([
    ['form-state', () => form('pages', own.id)],
    ['table-state', () => list('pages')],
    ['render-list', () => ({ ...list('pages'), query: {} })],
    ['render-document', () => ({ collectionSlug: 'pages', docID: own.id, drawerSlug: 'x' })],
  ])('%s tells nobody who is not signed in, or comes from another site', async (name, args) => {
    expect(await call(undefined, name, args())).not.toContain(own.title);
    expect(await call(people.writer, name, args(), { origin: 'https://evil.example' })).not.toContain(own.title);
  });

  it.each([
    ['copy-data-from-locale', { fromLocale: 'en', toLocale: 'fr', overrideData: true }],
    ['schedule-publish', { type: 'publish', date: '2090-01-01T00:00:00Z', locale: 'en' }],
    ['get-upcoming-scheduled-publish', {}],
    ['constructor', {}],
    ['toString', {}],
    ['valueOf', {}],
    ['__proto__', {}],
  ])('there is no function %s', async (name, args) => {
    const named = { collectionSlug: 'pages', docID: own.id, doc: { relationTo: 'pages', value: own.id }, ...args };
    for (const person of [undefined, people.reviewer, people.writer]) {
      expect(await call(person, name, named)).toContain('The editor has no such function.');
    }
    expect((await first(people.writer, 'pages', `where[id][equals]=${own.id}`)).rev).toBe(own.rev);
  });
});
