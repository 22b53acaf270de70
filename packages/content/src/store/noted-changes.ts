import type { Database } from './database.js';
import { type DocumentRow, toRecord } from './document-row.js';

/** What the outputs of a brand were made from, of each document that is no longer like that. */
export class NotedChanges {
  readonly #db: Database;
  /** By brand, whether outputs were made from it. */
  readonly #published = new Map<string, boolean>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** Note what outputs were made from, unless that is noted already; tells whether it was not. */
  add(before: DocumentRow | undefined, { number, brand }: DocumentRow): boolean {
    if (!this.#hasOutputs(brand)) return false;
    return this.#db.change(
      'INSERT OR IGNORE INTO changes (document, brand, before) VALUES (?, ?, ?)',
      number,
      brand,
      before?.revision != null ? JSON.stringify(toRecord(before)) : null,
    );
  }

  /** Take back what was noted of the document of a number. */
  remove(document: number): void {
    this.#db.run('DELETE FROM changes WHERE document = ?', document);
  }

  /** Get the documents of a brand that changed, as they are, with the record of what outputs were made from. */
  of(brand: string): (DocumentRow & { before: string | null })[] {
    return this.#db.all(
      'SELECT documents.*, before FROM changes JOIN documents ON number = document WHERE changes.brand = ? ORDER BY id',
      brand,
    );
  }

  /** Note that the outputs of a brand are made from what is live now. */
  clear(brand: string): void {
    this.#published.delete(brand);
    this.#db.run('DELETE FROM changes WHERE brand = ?', brand);
  }

  /** Forget what is kept in memory, after a transaction was given up. */
  forget(): void {
    this.#published.clear();
  }

  /** Where nothing was made from a brand yet, there is nothing to be told of changes. */
  #hasOutputs(brand: string): boolean {
    let has = this.#published.get(brand);
    if (has === undefined) {
      has = this.#db.get('SELECT 1 FROM bases WHERE brand = ? LIMIT 1', brand) !== undefined;
      this.#published.set(brand, has);
    }
    return has;
  }
}
