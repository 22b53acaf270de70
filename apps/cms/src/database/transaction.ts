import { sql } from '@payloadcms/db-postgres';
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';

/** Do all of something or nothing of it. Inside an open transaction it is a part of that. */
export async function inTransaction<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  const isOurs = await initTransaction(req);
  try {
    const result = await work();
    if (isOurs) await commitTransaction(req);
    return result;
  } catch (error) {
    if (isOurs) await killTransaction(req);
    throw error;
  }
}

interface PostgresSession {
  db: { execute(query: unknown): Promise<unknown> };
}

/**
 * Wait until nobody else in a transaction holds a name, and hold it to the end of this one. SQLite has one writer at a
 * time anyway; Postgres has many.
 */
export async function hold(req: PayloadRequest, name: string): Promise<void> {
  if (req.payload.db.name !== 'postgres' || req.transactionID === undefined) return;
  const sessions = (req.payload.db as unknown as { sessions: Record<string, PostgresSession> }).sessions;
  const session = sessions[String(await req.transactionID)];
  await session?.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
}
