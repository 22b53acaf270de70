import type { PayloadRequest } from 'payload';
import { createRow, findRow, updateRow } from '../database/rows.ts';
import { hold, inTransaction } from '../database/transaction.ts';
import { pseudonym } from './tokens.ts';

/** How often something may happen. */
export interface Limit {
  name: string;
  most: number;
  minutes: number;
}

interface LimitRow {
  key: string;
  count: number;
  until: string;
}

/** What is known to be over its limit, and until when: a flood costs the database nothing. */
const over = new Map<string, number>();
const mostRemembered = 10_000;

/**
 * Count something, and tell whether it is within its limit. Counts are kept in the database, so that a restart forgives
 * nobody, and without the address or email they are of.
 */
export async function isWithin(req: PayloadRequest, { name, most, minutes }: Limit, who: string): Promise<boolean> {
  const now = Date.now();
  const window = Math.floor(now / (minutes * 60_000));
  const ends = (window + 1) * minutes * 60_000;
  const key = `${name}/${window}/${pseudonym(who)}`;
  if ((over.get(key) ?? 0) > now) return false;
  const count = await inTransaction(req, async () => {
    await hold(req, key);
    const row = await findRow<LimitRow>(req, 'limit-rows', { key: { equals: key } });
    if (row) await updateRow<LimitRow>(req, 'limit-rows', row.id, { count: row.count + 1 });
    else await createRow<LimitRow>(req, 'limit-rows', { key, count: 1, until: new Date(ends).toISOString() });
    return (row?.count ?? 0) + 1;
  });
  if (count <= most) return true;
  if (over.size >= mostRemembered) over.clear();
  over.set(key, ends);
  return false;
}
