import { randomUUID } from 'node:crypto';

interface Session {
  db: unknown;
  resolve(): Promise<void>;
  reject(): Promise<void>;
}

/** As much of Payload's adapters as their transactions are made of. */
interface TransactingAdapter {
  drizzle: { transaction(work: (db: unknown) => Promise<void>, options: unknown): Promise<void> };
  initializing?: Promise<void>;
  sessions: Record<string, Session>;
  transactionOptions?: unknown;
}

/**
 * How an adapter begins and ends transactions. Payload's own take a transaction for saved whose end failed, as where the disk
 * is full or the server of the database is gone, and whoever wrote is told that all is well.
 */
export const transactions = {
  async beginTransaction(this: TransactingAdapter, options?: unknown): Promise<string> {
    await this.initializing;
    const begun = Promise.withResolvers<unknown>();
    const asked = Promise.withResolvers<void>();
    const ended = this.drizzle.transaction(async (db) => {
      begun.resolve(db);
      await asked.promise;
    }, options ?? this.transactionOptions);
    ended.catch(begun.reject);
    const db = await begun.promise;
    const id = randomUUID();
    this.sessions[id] = {
      db,
      resolve: () => {
        asked.resolve();
        return ended;
      },
      reject: () => {
        asked.reject(new Error('It is taken back.'));
        return ended.catch(() => undefined);
      },
    };
    return id;
  },

  /** @throws {Error} where what was written is not kept */
  async commitTransaction(this: TransactingAdapter, given: number | string | Promise<number | string>): Promise<void> {
    const id = String(await given);
    const session = this.sessions[id];
    delete this.sessions[id];
    await session?.resolve();
  },
};
