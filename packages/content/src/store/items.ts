import type { Finding } from '@pantograph/contract';
import type { SourceCursor } from '../sources/source.js';
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

/** What the store knows of the sources: their items, fingerprints, refusals and positions. */
export class Items {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  get(source: string, item: string): Item | undefined {
    const row = this.#db.get<ItemRow>('SELECT * FROM items WHERE source = ? AND item = ?', source, item);
    return row && toItem(row);
  }

  put({ source, item, fingerprint, documents, findings, again }: Item): void {
    this.#db.run(
      'INSERT OR REPLACE INTO items (source, item, fingerprint, brands, documents, findings, again) VALUES (?, ?, ?, ?, ?, ?, ?)',
      source,
      item,
      fingerprint,
      brandsOf(documents),
      JSON.stringify(documents),
      findings && findings.length > 0 ? JSON.stringify(findings) : null,
      Number(again ?? false),
    );
  }

  delete(source: string, item: string): void {
    this.#db.run('DELETE FROM items WHERE source = ? AND item = ?', source, item);
  }

  /** Get the items of a source that something was found in. */
  withFindings(source: string): Item[] {
    return this.#db
      .all<ItemRow>('SELECT * FROM items WHERE source = ? AND findings IS NOT NULL ORDER BY item', source)
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
    let all: Map<string, string | undefined> | undefined;
    let asked = 0;
    const load = () => {
      all ??= this.#fingerprints(source, brands);
      return all;
    };
    const one = (item: string) => {
      const known = this.get(source, item);
      return known?.again ? undefined : known?.fingerprint;
    };
    return {
      ...(position !== undefined && { position }),
      // A watcher asks for one or two, a whole read for all: reading all at once is then four times faster.
      fingerprint: (item) => (all === undefined && ++asked <= 8 ? one(item) : load().get(item)),
      items: () => load().keys(),
    };
  }

  /** Tell whether a source is to give anything again. */
  hasAgain(source: string): boolean {
    return this.#db.get('SELECT 1 FROM items WHERE source = ? AND again = 1 LIMIT 1', source) !== undefined;
  }

  setPosition(source: string, position: string): void {
    this.#db.run('INSERT OR REPLACE INTO cursors (source, position) VALUES (?, ?)', source, position);
  }

  #fingerprints(source: string, brands: readonly string[]): Map<string, string | undefined> {
    const rows = this.#db.all<ItemRow>('SELECT item, fingerprint, brands, again FROM items WHERE source = ?', source);
    return new Map(
      rows
        .filter((row) => concerns(row.brands, brands))
        .map((row) => [row.item, row.again ? undefined : row.fingerprint]),
    );
  }
}

function brandsOf(documents: readonly string[]): string {
  return [...new Set(documents.map((id) => id.slice(0, id.indexOf('/'))))].join(' ');
}

function concerns(brands: string, wanted: readonly string[]): boolean {
  return brands === '' || brands.split(' ').some((brand) => wanted.includes(brand));
}

function toItem({ source, item, fingerprint, documents, findings, again }: ItemRow): Item {
  return {
    source,
    item,
    fingerprint,
    documents: JSON.parse(documents),
    ...(findings !== null && { findings: JSON.parse(findings) }),
    ...(again === 1 && { again: true }),
  };
}
