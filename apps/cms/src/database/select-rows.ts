import type { SQL } from '@payloadcms/db-postgres/drizzle';
import type { Payload } from 'payload';

/** What the two databases of drizzle differ in. */
interface Drizzle {
  all?(query: SQL): Promise<unknown[]>;
  execute?(query: SQL): Promise<{ rows: unknown[] }>;
}

/**
 * Read with a statement of one's own, outside of transactions: for what Payload's queries cannot say. Names are those of the
 * tables and columns, which both databases share.
 */
export async function selectRows<Row>(payload: Payload, query: SQL): Promise<Row[]> {
  const { drizzle } = payload.db as unknown as { drizzle: Drizzle };
  if (payload.db.name === 'postgres') return ((await drizzle.execute?.(query))?.rows ?? []) as Row[];
  return ((await drizzle.all?.(query)) ?? []) as Row[];
}
