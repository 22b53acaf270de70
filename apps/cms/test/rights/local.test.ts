import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roleNames } from './people.ts';

/** Who may make, change in English, and delete pages. */
const writers = ['writer', 'manager', 'admin'];
const removers = ['manager', 'admin'];
const folder = mkdtempSync(join(tmpdir(), 'pantograph-local-'));

// biome-ignore lint/suspicious/noExplicitAny: Payload's types are not generated for tests
type Local = any;

describe('the local API', () => {
  let payload: Local;
  const people = new Map<string, object>();

  beforeAll(async () => {
    Object.assign(process.env, {
      NODE_ENV: 'production',
      PANTOGRAPH_CMS_DATA: folder,
      PANTOGRAPH_CMS_SECRET: 'of tests',
    });
    delete process.env.DATABASE_URL;
    const [{ getPayload }, { default: config }] = await Promise.all([
      import('payload'),
      import('../../src/payload.config.ts'),
    ]);
    payload = (await getPayload({ config })) as Payload;
    for (const role of roleNames) {
      const data = { email: `${role}@people.example`, password: 'four envelopes a year', role, brands: ['hollyhock'] };
      people.set(role, { ...(await payload.create({ collection: 'users', data })), collection: 'users' });
    }
  }, 120_000);

  afterAll(async () => {
    await payload?.destroy();
    rmSync(folder, { recursive: true, force: true });
  });

  const make = (as: object, brand = 'hollyhock') =>
    payload.create({ collection: 'pages', data: { brand, title: 'Made' }, ...as });
  const statusOf = (promise: Promise<unknown>): Promise<number> =>
    promise.then(
      () => 200,
      (error: { status?: number }) => error.status ?? 500,
    );

  it.each(roleNames)('asks what a %s may do, past the rights of Payload too', async (role) => {
    const user = people.get(role);
    const page = await make({ user: people.get('admin') });
    const theirs = await make({ user: people.get('admin') }, 'tidewater');
    for (const overrideAccess of [false, true]) {
      const as = { user, overrideAccess };
      const change = { collection: 'pages', ...as };
      expect((await statusOf(make(as))) === 200).toBe(writers.includes(role));
      if (role !== 'admin') expect(await statusOf(make(as, 'tidewater'))).toBe(403);
      const { rev } = await payload.findByID({ collection: 'pages', id: page.id });
      const saved = payload.update({ ...change, id: page.id, data: { rev, title: 'Changed' } });
      expect((await statusOf(saved)) === 200, `${role} ${overrideAccess}`).toBe(writers.includes(role));
      const data = { rev: 1, title: 'Changed' };
      const other = await statusOf(payload.update({ ...change, id: theirs.id, data }));
      if (role !== 'admin') expect(other).toBeGreaterThanOrEqual(403);
      const many = payload.update({ ...change, where: { id: { exists: true } }, data: { title: 'All' } });
      expect(await statusOf(many)).toBe(400);
      const all = payload.update({ ...change, id: page.id, locale: 'all', data: { rev, title: { en: 'x' } } });
      expect(await statusOf(all)).toBeGreaterThanOrEqual(400);
    }
    const gone = await statusOf(payload.delete({ collection: 'pages', id: page.id, user, overrideAccess: false }));
    expect(gone === 200).toBe(removers.includes(role));
  });

  it('lets nobody write who is not said', async () => {
    expect(await statusOf(make({}))).toBe(401);
    expect(await statusOf(make({ overrideAccess: false }))).toBe(403);
  });

  it('keeps the hidden rows from everybody who does not override', async () => {
    const find = { collection: 'audit-rows', user: people.get('admin'), overrideAccess: false };
    expect(await statusOf(payload.find(find))).toBe(403);
    expect(await statusOf(payload.create({ ...find, data: { action: 'forged' } }))).toBe(403);
  });
});
