import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { currentRequest } from './request.ts';

/** A statement as Drizzle gives it. */
export type Statement = string | { sql: string; args?: readonly unknown[] | Readonly<Record<string, unknown>> };

/** What came of a statement, in the shape that Drizzle expects of libSQL's client. */
export interface ResultSet {
  columns: string[];
  columnTypes: string[];
  rows: Record<string | number, unknown>[];
  rowsAffected: number;
  lastInsertRowid: bigint | undefined;
  toJSON(): unknown;
}

/** A transaction that holds the one connection that writes. */
export interface QueuedTransaction {
  readonly closed: boolean;
  execute(statement: Statement): Promise<ResultSet>;
  batch(statements: readonly Statement[]): Promise<ResultSet[]>;
  executeMultiple(sql: string): Promise<void>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
  close(): void;
}

/** How long a write waits for those before it, in milliseconds. */
const patience = 20_000;
const mostStatements = 500;

/**
 * As much of libSQL's client as Payload and Drizzle use, over Node's own SQLite: one connection writes, one transaction at
 * a time and first come first served, another reads. So nothing waits on a lock inside SQLite, which would hold up the
 * whole process, and no connection is opened for a transaction and forgotten.
 */
export class QueuedSqlite {
  readonly protocol = 'file';
  closed = false;
  readonly #writer: DatabaseSync;
  readonly #reader: DatabaseSync;
  readonly #prepared = new Map<DatabaseSync, Map<string, StatementSync>>();
  #last: Promise<void> = Promise.resolve();

  /** @param file the path of the database, made where there is none */
  constructor(file: string) {
    this.#writer = open(file);
    this.#reader = open(file);
  }

  async execute(statement: Statement, args?: readonly unknown[]): Promise<ResultSet> {
    const given = args === undefined ? statement : { sql: textOf(statement), args };
    const open = currentRequest()?.open;
    if (open) return open(given);
    if (onlyReads(textOf(given))) return this.#run(this.#reader, given);
    return this.#inTurn(() => this.#run(this.#writer, given));
  }

  async batch(statements: readonly Statement[]): Promise<ResultSet[]> {
    return this.#inTurn(() => this.#inTransaction(statements));
  }

  /** Run statements with foreign keys off, as changes of tables need. */
  async migrate(statements: readonly Statement[]): Promise<ResultSet[]> {
    return this.#inTurn(() => {
      this.#writer.exec('PRAGMA foreign_keys = off');
      try {
        return this.#inTransaction(statements);
      } finally {
        this.#writer.exec('PRAGMA foreign_keys = on');
      }
    });
  }

  async executeMultiple(sql: string): Promise<void> {
    return this.#inTurn(() => this.#writer.exec(sql));
  }

  async transaction(): Promise<QueuedTransaction> {
    const release = await this.#takeTurn();
    try {
      this.#writer.exec('BEGIN IMMEDIATE');
    } catch (error) {
      release();
      throw error;
    }
    const request = currentRequest();
    let isOpen = true;
    const run = (statement: Statement): ResultSet => {
      if (!isOpen) throw Object.assign(new Error('The transaction is closed.'), { code: 'TRANSACTION_CLOSED' });
      return this.#run(this.#writer, statement);
    };
    const end = (sql: 'COMMIT' | 'ROLLBACK'): void => {
      if (!isOpen) return;
      isOpen = false;
      if (request?.open === run) delete request.open;
      try {
        this.#writer.exec(sql);
      } finally {
        // What could not be kept, as on a full disk, would else be a part of what the next one writes.
        if (this.#writer.isTransaction) this.#writer.exec('ROLLBACK');
        release();
      }
    };
    if (request && !request.open) request.open = run;
    return {
      get closed() {
        return !isOpen;
      },
      execute: async (statement) => run(statement),
      batch: async (statements) => statements.map(run),
      executeMultiple: async (sql) => {
        if (isOpen) this.#writer.exec(sql);
      },
      commit: async () => end('COMMIT'),
      rollback: async () => end('ROLLBACK'),
      close: () => end('ROLLBACK'),
    };
  }

  async sync(): Promise<{ frames_synced: number; frame_no: number }> {
    return { frames_synced: 0, frame_no: 0 };
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.#reader.close();
    this.#writer.close();
  }

  #inTransaction(statements: readonly Statement[]): ResultSet[] {
    this.#writer.exec('BEGIN IMMEDIATE');
    try {
      const results = statements.map((statement) => this.#run(this.#writer, statement));
      this.#writer.exec('COMMIT');
      return results;
    } catch (error) {
      this.#writer.exec('ROLLBACK');
      throw error;
    }
  }

  #run(db: DatabaseSync, statement: Statement): ResultSet {
    const prepared = this.#prepare(db, textOf(statement));
    const values = valuesOf(statement);
    const columns = prepared.columns().map(({ name }) => name);
    if (columns.length === 0) {
      const { changes, lastInsertRowid } = prepared.run(...values);
      return toResult([], [], Number(changes), BigInt(lastInsertRowid));
    }
    prepared.setReturnArrays(true);
    const rows = prepared.all(...values) as unknown as unknown[][];
    return toResult(
      columns,
      rows.map((row) => toRow(columns, row)),
      0,
    );
  }

  #prepare(db: DatabaseSync, sql: string): StatementSync {
    const known = this.#prepared.get(db) ?? new Map<string, StatementSync>();
    this.#prepared.set(db, known);
    let statement = known.get(sql);
    if (!statement) {
      statement = db.prepare(sql);
      if (known.size >= mostStatements) known.clear();
      known.set(sql, statement);
    }
    return statement;
  }

  async #inTurn<Result>(work: () => Result): Promise<Result> {
    const release = await this.#takeTurn();
    try {
      return work();
    } finally {
      release();
    }
  }

  /** Wait for all that asked before; give up where something in a transaction waits for itself. */
  async #takeTurn(): Promise<() => void> {
    const { promise: mine, resolve: release } = Promise.withResolvers<void>();
    const before = this.#last;
    this.#last = before.then(() => mine);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), patience);
    });
    const came = await Promise.race([before, late]);
    clearTimeout(timer);
    if (came !== 'late') return release;
    release();
    throw Object.assign(new Error(`Waited ${patience / 1000} seconds for the database to be free.`), {
      code: 'SQLITE_BUSY',
    });
  }
}

function open(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: 10_000 });
  // What was acknowledged is on the disk, whatever ends the process or the machine.
  db.exec(`PRAGMA journal_mode = wal; PRAGMA synchronous = full; PRAGMA foreign_keys = on;
    PRAGMA cache_size = -65536; PRAGMA temp_store = memory`);
  return db;
}

function onlyReads(sql: string): boolean {
  return /^\s*(?:select|explain|pragma\s+\w+\s*;?\s*$)/i.test(sql);
}

function textOf(statement: Statement): string {
  return typeof statement === 'string' ? statement : statement.sql;
}

function valuesOf(statement: Statement): SQLInputValue[] {
  const args = typeof statement === 'string' ? [] : (statement.args ?? []);
  if (Array.isArray(args)) return args.map(toValue);
  const named = Object.entries(args).map(([name, value]) => [name, toValue(value)]);
  return [Object.fromEntries(named) as unknown as SQLInputValue];
}

function toValue(value: unknown): SQLInputValue {
  if (typeof value === 'boolean') return Number(value);
  if (value instanceof Date) return value.valueOf();
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  return value as SQLInputValue;
}

/** Rows are asked for by name and by number; only names are listed. */
function toRow(columns: readonly string[], values: readonly unknown[]): Record<string | number, unknown> {
  const row: Record<string | number, unknown> = {};
  Object.defineProperty(row, 'length', { value: values.length });
  for (const [index, given] of values.entries()) {
    const value = given instanceof Uint8Array ? given.buffer : given;
    Object.defineProperty(row, index, { value });
    const column = columns[index] ?? '';
    if (!Object.hasOwn(row, column)) row[column] = value;
  }
  return row;
}

function toResult(
  columns: string[],
  rows: Record<string | number, unknown>[],
  rowsAffected: number,
  lastInsertRowid?: bigint,
): ResultSet {
  const columnTypes = columns.map(() => '');
  return { columns, columnTypes, rows, rowsAffected, lastInsertRowid, toJSON: () => ({ columns, rows, rowsAffected }) };
}
