import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'pantograph-transactions-'));

// biome-ignore lint/suspicious/noExplicitAny: Payload's types are not generated for tests
type Local = any;

describe('a transaction whose end fails', () => {
  let payload: Local;

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
    payload = await getPayload({ config });
  }, 120_000);

  afterAll(async () => {
    await payload?.destroy();
    rmSync(folder, { recursive: true, force: true });
  });

  const makeUser = (req: object) =>
    payload.create({
      collection: 'users',
      data: { email: 'kept@people.example', password: 'four envelopes a year', role: 'admin' },
      req,
    });
  const count = async () => (await payload.count({ collection: 'users' })).totalDocs;

  it('is not told to be saved, keeps nothing, and leaves the next one alone', async () => {
    const id = await payload.db.beginTransaction();
    await makeUser({ payload, transactionID: id, context: { system: true } });
    const { db } = payload.db.sessions[id];
    // What is looked at only when the transaction ends, as the room on a disk is.
    for (const statement of [
      'create temp table parents (id integer primary key)',
      'create temp table children (parent integer references parents (id) deferrable initially deferred)',
      'insert into children values (7)',
    ]) {
      await db.run(statement);
    }
    await expect(payload.db.commitTransaction(id)).rejects.toThrow(/FOREIGN KEY/);
    expect(await count()).toBe(0);
    const next = await payload.db.beginTransaction();
    await makeUser({ payload, transactionID: next, context: { system: true } });
    await payload.db.commitTransaction(next);
    expect(await count()).toBe(1);
  });

  it('is taken back without a word where somebody takes it back', async () => {
    const id = await payload.db.beginTransaction();
    await payload.db.rollbackTransaction(id);
    await payload.db.rollbackTransaction(id);
    await payload.db.commitTransaction(id);
    expect(await count()).toBe(1);
  });
});
