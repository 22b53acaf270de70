import type { Finding } from '@pantograph/contract';
import type { SourceCursor } from '../sources/source.js';
import { parseStored } from './damage.js';
import type { Database, Row } from './database.js';

/** What a source delivered whole, such as a file, and what became of it. */
export interface Item {
  source: string;
  item: string;
  fingerprint: string;
  /** Ids of the documents it holds that were taken. */
  documents: string[];
  /** What was found in it. Where one is an error it was refused, and what was live of it before still is. */
  findings?: Finding[];
  /**
   * Whether the source must give it again at the next read, changed or not: the publisher refused what the source took,
   * for a reason that may lie elsewhere.
   */
  again?: boolean;
}

interface ItemRow extends Row {
  source: string;
  item: string;
  fingerprint: string;
  brands: string;
  documents: string;
  findings: string | null;
  again: number;
}

/** As much of an item as its source asks for, kept in memory. */
interface Mark {
  fingerprint: string;
  brands: string;
  again: boolean;
}

/** What the store knows of the sources: their items, fingerprints, refusals and positions. */
export class Items {
  readonly #db: Database;
  /** Every item of a source, once a read has asked for more than a few. */
  readonly #marks = new Map<string, Map<string, Mark>>();

  constructor(db: Database) {
    this.#db = db;
  }

  get(source: string, item: string): Item | undefined {
    if (this.#marks.get(source)?.has(item) === false) return undefined;
    const row = this.#db.get<ItemRow>('SELECT * FROM items WHERE source = ? AND item = ?', source, item);
    return row && toItem(row);
  }

  put({ source, item, fingerprint, documents, findings, again }: Item): void {
    const brands = brandsOf(documents);
    this.#marks.get(source)?.set(item, { fingerprint, brands, again: again ?? false });
    this.#db.run(
      'INSERT OR REPLACE INTO items (source, item, fingerprint, brands, documents, findings, again) VALUES (?, ?, ?, ?, ?, ?, ?)',
      source,
      item,
      fingerprint,
      brands,
      JSON.stringify(documents),
      findings && findings.length > 0 ? JSON.stringify(findings) : null,
      Number(again ?? false),
    );
  }

  delete(source: string, item: string): void {
    this.#marks.get(source)?.delete(item);
    this.#db.run('DELETE FROM items WHERE source = ? AND item = ?', source, item);
  }

  /** Get the items of a source that something was found in. */
  withFindings(source: string): Item[] {
    return this.#db
      .all<ItemRow>(
        // Left to itself SQLite goes through the whole table, by its key.
        'SELECT * FROM items INDEXED BY items_with_findings WHERE source = ? AND findings IS NOT NULL ORDER BY item',
        source,
      )
      .map(toItem);
  }

  /** Get the sources that gave something for one of these brands. */
  sources(brands: readonly string[]): string[] {
    return this.#db
      .all<Row & { source: string; brands: string }>('SELECT DISTINCT source, brands FROM items')
      .filter((row) => concerns(row.brands, brands))
      .map(({ source }) => source)
      .filter((source, index, all) => all.indexOf(source) === index);
  }

  /** Get what a source may know of earlier reads, for some brands. */
  cursor(source: string, brands: readonly string[]): SourceCursor {
    const position = this.#db.get<{ position: string }>(
      'SELECT position FROM cursors WHERE source = ?',
      source,
    )?.position;
    let asked = 0;
    const concerned = (mark: Mark | undefined) => (mark && concerns(mark.brands, brands) ? mark : undefined);
    // A watcher asks for one or two, a whole read for all: reading all at once is then four times faster.
    const find = (item: string) =>
      this.#marks.has(source) || ++asked > 8 ? concerned(this.#marksOf(source).get(item)) : this.get(source, item);
    return {
      ...(position !== undefined && { position }),
      fingerprint(item) {
        const known = find(item);
        return known?.again ? undefined : known?.fingerprint;
      },
      items: () => [...this.#marksOf(source)].filter(([, mark]) => concerned(mark)).map(([item]) => item),
    };
  }

  /** Tell whether a source is to give anything again. */
  hasAgain(source: string): boolean {
    return this.#db.get('SELECT 1 FROM items WHERE source = ? AND again = 1 LIMIT 1', source) !== undefined;
  }

  setPosition(source: string, position: string): void {
    this.#db.run('INSERT OR REPLACE INTO cursors (source, position) VALUES (?, ?)', source, position);
  }

  /** Forget what is kept in memory: a transaction was given up, or another process wrote. */
  forget(): void {
    this.#marks.clear();
  }

  #marksOf(source: string): Map<string, Mark> {
    let marks = this.#marks.get(source);
    if (!marks) {
      const rows = this.#db.all<ItemRow>('SELECT item, fingerprint, brands, again FROM items WHERE source = ?', source);
      marks = new Map(
        rows.map(({ item, fingerprint, brands, again }) => [item, { fingerprint, brands, again: again === 1 }]),
      );
      this.#marks.set(source, marks);
    }
    return marks;
  }
}

function brandsOf(documents: readonly string[]): string {
  return [...new Set(documents.map((id) => id.slice(0, id.indexOf('/'))))].join(' ');
}

function concerns(brands: string, wanted: readonly string[]): boolean {
  return brands === '' || wanted.includes(brands) || brands.split(' ').some((brand) => wanted.includes(brand));
}

function toItem({ source, item, fingerprint, documents, findings, again }: ItemRow): Item {
  return {
    source,
    item,
    fingerprint,
    documents: parseStored(documents),
    ...(findings !== null && { findings: parseStored(findings) }),
    ...(again === 1 && { again: true }),
  };
}
