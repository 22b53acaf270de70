import type { DocumentType } from '../documents/document-base.js';
import type { Database, Row } from './database.js';
import type { DocumentRecord } from './document-record.js';
import { OftenAsked } from './often-asked.js';

/** A document in one of its languages. */
export type Translated = Pick<DocumentRecord, 'id' | 'locale' | 'slug'>;

const live = 'revision IS NOT NULL';

/** Which live documents of a store are one in several languages. */
export class Translations {
  readonly #db: Database;
  /** By brand and type, then by key. */
  readonly #all = new OftenAsked<Map<string, Translated[]>>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** Get the live documents of a brand with one key, by locale. */
  of(brand: string, type: DocumentType, key: string): Translated[] {
    const all = this.#all.of(`${brand} ${type}`, () => this.#read(brand, type));
    if (all) return all.get(key) ?? [];
    return this.#db
      .all<Row & Translated>(
        `SELECT id, locale, slug FROM documents WHERE brand = ? AND type = ? AND key = ? AND ${live} ORDER BY locale`,
        brand,
        type,
        key,
      )
      .map(({ id, locale, slug }) => ({ id, locale, slug }));
  }

  /** Forget what is kept in memory. */
  forget(): void {
    this.#all.forget();
  }

  #read(brand: string, type: DocumentType): Map<string, Translated[]> {
    const rows = this.#db.all<Row & Translated & { key: string }>(
      `SELECT id, locale, slug, key FROM documents WHERE brand = ? AND type = ? AND ${live} ORDER BY key, locale`,
      brand,
      type,
    );
    const byKey = new Map<string, Translated[]>();
    for (const { id, locale, slug, key } of rows) {
      const known = byKey.get(key);
      if (known) known.push({ id, locale, slug });
      else byKey.set(key, [{ id, locale, slug }]);
    }
    return byKey;
  }
}
