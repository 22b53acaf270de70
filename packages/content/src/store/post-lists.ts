import type { Database, Row } from './database.js';

/** Where a post stands in a list. */
export interface ListPlace {
  /** As sortDate gives it. */
  date: string;
  key: string;
}

/** A list of posts and how many it holds. */
export interface ListCount {
  list: string;
  count: number;
}

type PlaceRow = Row & { date: string; key: string };

/** The lists of posts of a store; in each the posts stand by date, those of one moment by key. */
export class PostLists {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Get the newest posts of a list, the newest first. */
  newest(list: string, limit: number): ListPlace[] {
    return this.#db.all<PlaceRow>(
      'SELECT date, key FROM listings WHERE list = ? ORDER BY date DESC, key DESC LIMIT ?',
      list,
      limit,
    );
  }

  /** Get the posts just before a place, the nearest first. The place need not be taken. */
  before(list: string, { date, key }: ListPlace, limit: number): ListPlace[] {
    return this.#db.all<PlaceRow>(
      'SELECT date, key FROM listings WHERE list = ? AND (date, key) < (?, ?) ORDER BY date DESC, key DESC LIMIT ?',
      list,
      date,
      key,
      limit,
    );
  }

  /** Get the posts just after a place, the nearest first. */
  after(list: string, { date, key }: ListPlace, limit: number): ListPlace[] {
    return this.#db.all<PlaceRow>(
      'SELECT date, key FROM listings WHERE list = ? AND (date, key) > (?, ?) ORDER BY date, key LIMIT ?',
      list,
      date,
      key,
      limit,
    );
  }

  /** Get the first posts of a list between two days, both included, the oldest first. */
  between(list: string, first: string, last: string, limit: number): ListPlace[] {
    return this.#db.all<PlaceRow>(
      'SELECT date, key FROM listings WHERE list = ? AND date >= ? AND date < ? ORDER BY date, key LIMIT ?',
      list,
      first,
      `${last}~`,
      limit,
    );
  }

  /** Count the posts of a list by the day they are of, the oldest first. */
  days(list: string): { day: string; count: number }[] {
    return this.#db.all<Row & { day: string; count: number }>(
      'SELECT substr(date, 1, 10) AS day, count(*) AS count FROM listings WHERE list = ? GROUP BY 1 ORDER BY 1',
      list,
    );
  }

  /** Get every list whose name begins with a prefix. */
  counts(prefix: string): ListCount[] {
    return this.#db.all<Row & ListCount>(
      'SELECT list, count(*) AS count FROM listings WHERE list >= ? AND list < ? GROUP BY list ORDER BY list',
      prefix,
      `${prefix}\u{10ffff}`,
    );
  }
}
