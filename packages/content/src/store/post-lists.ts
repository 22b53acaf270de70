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
  /** How many every list holds, once that has been asked; by name when sorted. */
  #counts: Map<string, number> | undefined;
  /** Added and not yet written: in the order of their table many are written faster. */
  #added: (ListPlace & { list: string })[] = [];

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

  /** Get the posts nearest to a place on both sides of it, as many on each, in no order. */
  around(list: string, place: ListPlace, reach: number): ListPlace[] {
    const places = this.#places(list);
    if (!places) return [...this.before(list, place, reach), ...this.after(list, place, reach)];
    const found = firstFrom(places, place.date, place.key);
    const near = places.slice(Math.max(0, found - reach), found + reach + 1);
    const isThere = places[found]?.date === place.date && places[found].key === place.key;
    if (isThere) near.splice(Math.min(found, reach), 1);
    else if (found + reach < places.length) near.pop();
    return near;
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
    if (!this.#counts) {
      this.settle();
      const rows = this.#db.all<Row & ListCount>('SELECT list, count(*) AS count FROM listings GROUP BY list');
      this.#counts = new Map(rows.map(({ list, count }) => [list, count]));
    }
    return [...this.#counts]
      .filter(([list, count]) => count > 0 && list.startsWith(prefix))
      .map(([list, count]) => ({ list, count }))
      .sort((a, b) => compare(a.list, b.list));
  }

  /** Get the name of every list that begins with a prefix: a step for each list, not for each post in one. */
  names(prefix: string): string[] {
    const names: string[] = [];
    const next = (after: string, operator: '>' | '>=') =>
      this.#db.get<Row & { list: string }>(
        `SELECT list FROM listings WHERE list ${operator} ? AND list < ? ORDER BY list LIMIT 1`,
        after,
        `${prefix}\u{10ffff}`,
      )?.list;
    for (let name = next(prefix, '>='); name !== undefined; name = next(name, '>')) names.push(name);
    return names;
  }

  /** Add a post to a list. */
  add(list: string, { date, key }: ListPlace): void {
    const places = this.#loaded.kept(list);
    places?.splice(firstFrom(places, date, key), 0, { date, key });
    this.#counts?.set(list, (this.#counts.get(list) ?? 0) + 1);
    this.#added.push({ list, date, key });
  }

  /** Take a post out of a list. */
  remove(list: string, { date, key }: ListPlace): void {
    this.settle();
    if (!this.#db.change('DELETE FROM listings WHERE list = ? AND date = ? AND key = ?', list, date, key)) return;
    const places = this.#loaded.kept(list);
    places?.splice(firstFrom(places, date, key), 1);
    this.#counts?.set(list, (this.#counts.get(list) ?? 0) - 1);
  }

  /** Write what was added. */
  settle(): void {
    if (this.#added.length === 0) return;
    this.#added.sort((a, b) => compare(a.list, b.list) || compare(a.date, b.date) || compare(a.key, b.key));
    for (const { list, date, key } of this.#added) {
      this.#db.run('INSERT INTO listings (list, date, key) VALUES (?, ?, ?)', list, date, key);
    }
    this.#added = [];
  }

  /** Forget what is kept in memory, after a transaction was given up. */
  forget(): void {
    this.#added = [];
    this.#loaded.forget();
    this.#counts = undefined;
  }

  #places(list: string): ListPlace[] | undefined {
    this.settle();
    return this.#loaded.of(list, () => this.#db.all<PlaceRow>(`${columns} ORDER BY date, key`, list));
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
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
