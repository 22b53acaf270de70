import type { PayloadRequest } from 'payload';
import { createRow, findRow, updateRow } from '../database/rows.ts';
import { hold, inTransaction } from '../database/transaction.ts';
import { pseudonym } from '../leads/tokens.ts';

interface LimitRow {
  key: string;
  count: number;
  until: string;
}

const mostRemembered = 10_000;

/**
 * Counts what somebody did within a time, in the database, without the address or email it is of: a restart forgives nobody,
 * and several processes count together. What is over its limit is remembered, so that a flood costs the database nothing.
 */
export class LastingLimit {
  readonly #name: string;
  readonly #most: number;
  readonly #milliseconds: number;
  /** What is known to be over, and until when. */
  readonly #over = new Map<string, number>();

  /** Allow something of a name `most` times within some milliseconds. */
  constructor(name: string, most: number, milliseconds: number) {
    this.#name = name;
    this.#most = most;
    this.#milliseconds = milliseconds;
  }

  /** Count one more of somebody; false where it was too many. */
  async take(req: PayloadRequest, who: string): Promise<boolean> {
    const now = Date.now();
    const window = Math.floor(now / this.#milliseconds);
    const ends = (window + 1) * this.#milliseconds;
    const key = `${this.#name}/${window}/${pseudonym(who)}`;
    if ((this.#over.get(key) ?? 0) > now) return false;
    const count = await inTransaction(req, async () => {
      await hold(req, key);
      const row = await findRow<LimitRow>(req, 'limit-rows', { key: { equals: key } });
      if (row) await updateRow<LimitRow>(req, 'limit-rows', row.id, { count: row.count + 1 });
      else await createRow<LimitRow>(req, 'limit-rows', { key, count: 1, until: new Date(ends).toISOString() });
      return (row?.count ?? 0) + 1;
    });
    if (count <= this.#most) return true;
    if (this.#over.size >= mostRemembered) this.#over.clear();
    this.#over.set(key, ends);
    return false;
  }
}
