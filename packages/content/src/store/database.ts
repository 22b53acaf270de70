import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { schema, schemaVersion } from './schema.js';

/** A row as SQLite gives it. */
export type Row = Record<string, string | number | Uint8Array | null>;

/** An open SQLite database with its statements prepared once. */
export class Database {
  readonly file: string;
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #open = false;
  /** Changes with each transaction of another connection, never with our own. */
  #version: number | undefined;

  constructor(file: string) {
    this.file = file;
    this.#db = openDatabase(file);
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
    if (wasOpen) this.#db.exec('ROLLBACK');
    this.#open = false;
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
    this.rollback();
    this.#statements.clear();
    this.#db.close();
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

/** What SQLite says of a file that is not, or no longer, a database. */
const broken = new Set([11, 26]);

function openDatabase(file: string): DatabaseSync {
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
    if (version === 0 || version === schemaVersion) return db;
  } catch (error) {
    if (!broken.has((error as { errcode?: number }).errcode ?? 0)) {
      db.close();
      throw error;
    }
  }
  db.close();
  putAside(file, typeof version === 'number' ? `version-${version}` : 'broken');
  return openDatabase(file);
}

function putAside(file: string, why: string): void {
  renameSync(file, `${file}.${why}`);
  for (const ending of ['-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
}
