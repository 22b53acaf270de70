import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Document } from '../documents/document.js';
import { parseStored } from './damage.js';
import type { Database } from './database.js';

/** A revision that was or is live. */
export interface Revision {
  hash: string;
  storedAt: Date;
  live: boolean;
  document: Document;
}

/** Every published revision of the documents of a store. */
export class Revisions {
  readonly #db: Database;
  #superseded: number[] = [];

  constructor(db: Database) {
    this.#db = db;
  }

  /** Store a revision of the document of a number; returns the revision's own number. */
  add(document: number, hash: string, content: string): number {
    return this.#db.run(
      'INSERT INTO revisions (document, hash, stored_at, content) VALUES (?, ?, ?, ?)',
      document,
      hash,
      Date.now(),
      content,
    );
  }

  remove(revision: number): void {
    this.#db.run('DELETE FROM revisions WHERE revision = ?', revision);
  }

  /** Get every revision of the document of a number, the oldest first; `live` is the number of the one that is. */
  of(document: number, live: number | null): Revision[] {
    return this.#db
      .all<{ revision: number; hash: string; stored_at: number; content: string | Uint8Array }>(
        'SELECT revision, hash, stored_at, content FROM revisions WHERE document = ? ORDER BY revision',
        document,
      )
      .map(({ revision, hash, stored_at, content }) => ({
        hash,
        storedAt: new Date(stored_at),
        live: revision === live,
        document: parseStored<Document>(typeof content === 'string' ? content : inflateRawSync(content).toString()),
      }));
  }

  /** Note that a revision is no longer live. */
  supersede(revision: number): void {
    this.#superseded.push(revision);
  }

  /** Deflate the revisions that were superseded, so that a long history costs little. */
  settle(): void {
    for (const revision of this.#superseded) {
      const row = this.#db.get<{ content: string | Uint8Array }>(
        'SELECT content FROM revisions WHERE revision = ? AND revision NOT IN (SELECT revision FROM documents WHERE number = document)',
        revision,
      );
      if (typeof row?.content !== 'string') continue;
      this.#db.run('UPDATE revisions SET content = ? WHERE revision = ?', deflateRawSync(row.content), revision);
    }
    this.#superseded = [];
  }

  /** Forget what is kept in memory, after a transaction was given up. */
  forget(): void {
    this.#superseded = [];
  }
}
