import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { isStoreDamage } from './damage.js';
import { putAside } from './put-aside.js';
import { schema, schemaVersion } from './schema.js';

/** A row as SQLite gives it. */
export type Row = Record<string, string | number | Uint8Array | null>;

/** An open SQLite database with its statements prepared once. */
export class Database {
  readonly file: string;
  /** The name under which a file that could not be used was put aside when this one was opened. */
  readonly aside: string | undefined;
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #open = false;
  /** Changes with each transaction of another connection, never with our own. */
  #version: number | undefined;

  constructor(file: string) {
    this.file = file;
    const { db, aside } = openDatabase(file);
    this.#db = db;
    this.aside = aside;
  }

  /** Run a statement; returns the row id of what was inserted. */
  run(sql: string, ...values: SQLInputValue[]): number {
    return Number(this.#statement(sql).run(...values).lastInsertRowid);
  }

  /** Run an insert that may find its row there already; returns the row id, or undefined where nothing was inserted. */
  insert(sql: string, ...values: SQLInputValue[]): number | undefined {
    const { changes, lastInsertRowid } = this.#statement(sql).run(...values);
    return Number(changes) > 0 ? Number(lastInsertRowid) : undefined;
  }

  /** Run a statement; tells whether it changed anything. */
  change(sql: string, ...values: SQLInputValue[]): boolean {
    return Number(this.#statement(sql).run(...values).changes) > 0;
  }

  /** Get the first row. */
  get<T extends Row>(sql: string, ...values: SQLInputValue[]): T | undefined {
    return this.#statement(sql).get(...values) as T | undefined;
  }

  /** Get every row. */
  all<T extends Row>(sql: string, ...values: SQLInputValue[]): T[] {
    return this.#statement(sql).all(...values) as T[];
  }

  /** Begin a transaction, unless one is open; tells whether none was. */
  begin(): boolean {
    if (this.#open) return false;
    this.#db.exec('BEGIN IMMEDIATE');
    this.#open = true;
    return true;
  }

  /** Tell whether another connection has written since this was asked last. */
  wasWrittenElsewhere(): boolean {
    const version = this.get<{ data_version: number }>('PRAGMA data_version')?.data_version;
    const was = this.#version;
    this.#version = version;
    return was !== undefined && was !== version;
  }

  commit(): void {
    if (this.#open) this.#db.exec('COMMIT');
    this.#open = false;
  }

  /** Give up what the open transaction did; tells whether one was open. */
  rollback(): boolean {
    const wasOpen = this.#open;
    this.#open = false;
    // Where the disk is full or the file damaged, SQLite may have given it up itself.
    if (wasOpen && this.#db.isTransaction) this.#db.exec('ROLLBACK');
    return wasOpen;
  }

  /** Do something in one transaction. */
  transaction<T>(work: () => T): T {
    this.begin();
    try {
      const result = work();
      this.commit();
      return result;
    } catch (error) {
      this.rollback();
      throw error;
    }
  }

  close(): void {
    try {
      this.rollback();
    } finally {
      this.#statements.clear();
      this.#db.close();
    }
  }

  #statement(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

function openDatabase(file: string): { db: DatabaseSync; aside?: string } {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const db = new DatabaseSync(file, { timeout: 10_000 });
  let version: unknown;
  try {
    // NORMAL: the database survives a loss of power whole, but may lose the last publish; see docs/decisions/0052.
    db.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32000; PRAGMA wal_autocheckpoint = 4000; BEGIN IMMEDIATE',
    );
    version = db.prepare('PRAGMA user_version').get()?.user_version;
    if (version === 0) db.exec(`${schema}; PRAGMA user_version = ${schemaVersion}`);
    db.exec('COMMIT');
    if (version === 0 || version === schemaVersion) return { db };
  } catch (error) {
    if (!isStoreDamage(error)) {
      db.close();
      throw error;
    }
  }
  db.close();
  const aside = putAside(file, typeof version === 'number' ? `version-${version}` : 'broken');
  return { ...openDatabase(file), aside };
}
