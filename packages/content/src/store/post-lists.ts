import type { Database, Row } from './database.js';
import { OftenAsked } from './often-asked.js';

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

const columns = 'SELECT date, key FROM listings WHERE list = ?';

/** The lists of posts of a store; in each the posts stand by date, those of one moment by key. */
export class PostLists {
  readonly #db: Database;
  readonly #loaded = new OftenAsked<ListPlace[]>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** Get the newest posts of a list, the newest first. */
  newest(list: string, limit: number): ListPlace[] {
    const places = this.#places(list);
    if (places) return places.slice(-limit).reverse();
    return this.#db.all<PlaceRow>(`${columns} ORDER BY date DESC, key DESC LIMIT ?`, list, limit);
  }

  /** Get the posts just before a place, the nearest first. The place need not be taken. */
  before(list: string, place: ListPlace, limit: number): ListPlace[] {
    const places = this.#places(list);
    if (places) {
      const end = firstFrom(places, place.date, place.key);
      return places.slice(Math.max(0, end - limit), end).reverse();
    }
    return this.#db.all<PlaceRow>(
      `${columns} AND (date, key) < (?, ?) ORDER BY date DESC, key DESC LIMIT ?`,
      list,
      place.date,
      place.key,
      limit,
    );
  }

  /** Get the posts just after a place, the nearest first. */
  after(list: string, place: ListPlace, limit: number): ListPlace[] {
    const places = this.#places(list);
    if (places) {
      const found = firstFrom(places, place.date, place.key);
      const isThere = places[found]?.date === place.date && places[found].key === place.key;
      const start = isThere ? found + 1 : found;
      return places.slice(start, start + limit);
    }
    return this.#db.all<PlaceRow>(
      `${columns} AND (date, key) > (?, ?) ORDER BY date, key LIMIT ?`,
      list,
      place.date,
      place.key,
      limit,
    );
  }

  /** Get the first posts of a list between two days, both included, the oldest first. */
  between(list: string, first: string, last: string, limit: number): ListPlace[] {
    const places = this.#places(list);
    if (places) {
      const start = firstFrom(places, first, '');
      return places.slice(start, Math.min(start + limit, firstFrom(places, `${last}~`, '')));
    }
    return this.#db.all<PlaceRow>(
      `${columns} AND date >= ? AND date < ? ORDER BY date, key LIMIT ?`,
      list,
      first,
      `${last}~`,
      limit,
    );
  }

  /** Tell whether a list has more than so many posts between two days, both included. */
  hasMoreThan(list: string, first: string, last: string, count: number): boolean {
    const places = this.#places(list);
    if (places) return firstFrom(places, `${last}~`, '') - firstFrom(places, first, '') > count;
    return (
      this.#db.get(
        'SELECT 1 FROM listings WHERE list = ? AND date >= ? AND date < ? LIMIT 1 OFFSET ?',
        list,
        first,
        `${last}~`,
        count,
      ) !== undefined
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

  /** Add a post to a list. */
  add(list: string, { date, key }: ListPlace): void {
    this.#loaded.forget(list);
    this.#db.run('INSERT INTO listings (list, date, key) VALUES (?, ?, ?)', list, date, key);
  }

  /** Take a post out of a list. */
  remove(list: string, { date, key }: ListPlace): void {
    this.#loaded.forget(list);
    this.#db.run('DELETE FROM listings WHERE list = ? AND date = ? AND key = ?', list, date, key);
  }

  /** Forget what is kept in memory, after a transaction was given up. */
  forget(): void {
    this.#loaded.forget();
  }

  #places(list: string): ListPlace[] | undefined {
    return this.#loaded.of(list, () => this.#db.all<PlaceRow>(`${columns} ORDER BY date, key`, list));
  }
}

/** Find the index of the first place that does not come before a date and key. */
function firstFrom(places: readonly ListPlace[], date: string, key: string): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = places[middle] as ListPlace;
    if (place.date < date || (place.date === date && place.key < key)) low = middle + 1;
    else high = middle;
  }
  return low;
}
