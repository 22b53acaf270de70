import type { PayloadRequest } from 'payload';
import { createRow, findRow, updateRow } from '../database/rows.ts';
import { hold, inTransaction } from '../database/transaction.ts';
import { pseudonym } from '../leads/tokens.ts';
import { recentCount } from './recent-count.ts';

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
  /** What is known to be over, and when the next one may be allowed. */
  readonly #over = new Map<string, number>();

  /** Allow something of a name `most` times within some milliseconds. */
  constructor(name: string, most: number, milliseconds: number) {
    this.#name = name;
    this.#most = most;
    this.#milliseconds = milliseconds;
  }

  /** Count one more of somebody; false where it was too many, which then does not count. */
  async take(req: PayloadRequest, who: string): Promise<boolean> {
    const now = Date.now();
    const name = `${this.#name}/${pseudonym(who)}`;
    if ((this.#over.get(name) ?? 0) > now) return false;
    const isAllowed = await inTransaction(req, async () => {
      await hold(req, name);
      const window = Math.floor(now / this.#milliseconds);
      const row = await this.#row(req, name, window);
      const before = await this.#row(req, name, window - 1);
      const passed = (now % this.#milliseconds) / this.#milliseconds;
      if (recentCount(row?.count ?? 0, before?.count ?? 0, passed) >= this.#most) return false;
      if (row) await updateRow<LimitRow>(req, 'limit-rows', row.id, { count: row.count + 1 });
      else {
        // The next window looks back at this one.
        const until = new Date((window + 2) * this.#milliseconds).toISOString();
        await createRow<LimitRow>(req, 'limit-rows', { key: keyOf(name, window), count: 1, until });
      }
      return true;
    });
    if (isAllowed) return true;
    if (this.#over.size >= mostRemembered) this.#over.clear();
    this.#over.set(name, now + this.#milliseconds / this.#most);
    return false;
  }

  #row(req: PayloadRequest, name: string, window: number) {
    return findRow<LimitRow>(req, 'limit-rows', { key: { equals: keyOf(name, window) } });
  }
}

function keyOf(name: string, window: number): string {
  return `${name}/${window}`;
}
