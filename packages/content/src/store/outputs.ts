import { parseStored } from './damage.js';
import type { Database, Row } from './database.js';

/** An output as it was written last. */
export interface Output {
  output: number;
  path: string;
  kind: string;
  brand: string;
  locale?: string;
  args: Record<string, string | number>;
  /** Of its bytes; empty where it could not be made yet. */
  hash: string;
  size: number;
  /** The answers it was made from, ascending. */
  dependencies: number[];
  /** As JSON: why it could not be made again, or what is `told` of it as it was made. */
  finding?: string;
}

interface OutputRow extends Row {
  output: number;
  path: string;
  kind: string;
  brand: string;
  locale: string | null;
  args: string;
  hash: string;
  size: number;
  dependencies: string;
  finding: string | null;
}

/** An answer to a question, as outputs were made from it. */
export interface Answer {
  answer: number;
  question: string;
  hash: string;
}

const current = 'retired IS NULL';

/** From so many on it is faster to go through all of them. */
const many = 500;

/** What the publisher wrote, and from which answers. */
export class Outputs {
  readonly #db: Database;
  /** By brand. */
  readonly #counts = new Map<string, number>();

  constructor(db: Database) {
    this.#db = db;
  }

  isEmpty(): boolean {
    return this.#db.get('SELECT 1 FROM outputs UNION ALL SELECT 1 FROM answers LIMIT 1') === undefined;
  }

  /** Tell whether there is an output at a path. */
  has(path: string): boolean {
    return this.#db.get(`SELECT 1 FROM outputs WHERE path = ? AND ${current}`, path) !== undefined;
  }

  at(path: string): Output | undefined {
    const row = this.#db.get<OutputRow>(`SELECT * FROM outputs WHERE path = ? AND ${current}`, path);
    return row && toOutput(row);
  }

  /** Get the outputs at some paths. */
  atEach(paths: ReadonlySet<string>): Output[] {
    if (paths.size < many) return [...paths].flatMap((path) => this.at(path) ?? []);
    return this.#db
      .all<OutputRow>(`SELECT * FROM outputs WHERE ${current}`)
      .filter(({ path }) => paths.has(path))
      .map(toOutput);
  }

  byNumber(output: number): Output | undefined {
    const row = this.#db.get<OutputRow>(`SELECT * FROM outputs WHERE output = ? AND ${current}`, output);
    return row && toOutput(row);
  }

  /** Get the outputs of a brand, of one kind. */
  list(brand: string, kind: string): Output[] {
    return this.#db
      .all<OutputRow>(`SELECT * FROM outputs WHERE brand = ? AND kind = ? AND ${current}`, brand, kind)
      .map(toOutput);
  }

  /** Get the outputs of a brand that could not be made. */
  toRedo(brand: string): Output[] {
    return this.#db
      .all<OutputRow>(
        `SELECT * FROM outputs WHERE brand = ? AND finding IS NOT NULL AND ${current} AND finding ->> 'told' IS NULL`,
        brand,
      )
      .map(toOutput);
  }

  /** Get the outputs of a brand of which something is told, in the order of their paths. */
  told(brand: string): Output[] {
    return this.#db
      .all<OutputRow>(
        `SELECT * FROM outputs WHERE brand = ? AND finding IS NOT NULL AND ${current} AND finding ->> 'told' IS NOT NULL
         ORDER BY path`,
        brand,
      )
      .map(toOutput);
  }

  /** Get path and size of every file, of every brand, those kept from an earlier release too. */
  files(): { path: string; size: number; brand: string }[] {
    return this.#db.all<Row & { path: string; size: number; brand: string }>(
      "SELECT path, size, brand FROM outputs WHERE hash <> ''",
    );
  }

  count(brand: string): number {
    let count = this.#counts.get(brand);
    if (count === undefined) {
      const sql = `SELECT count(*) AS n FROM outputs WHERE brand = ? AND ${current} AND hash <> ''`;
      count = this.#db.get<{ n: number }>(sql, brand)?.n ?? 0;
      this.#counts.set(brand, count);
    }
    return count;
  }

  /**
   * Note an output as it is made now, in place of what was noted of it; returns its number. Its dependencies are noted by
   * `link`.
   */
  put(output: Omit<Output, 'output'>, stored: Output | undefined): number {
    const { path, kind, brand, locale, args, hash, size, dependencies, finding } = output;
    if (hash === '' || !stored?.hash || stored.brand !== brand) this.#counts.clear();
    const values = [
      path,
      kind,
      brand,
      locale ?? null,
      JSON.stringify(args),
      hash,
      size,
      `[${dependencies.join()}]`,
      finding ?? null,
    ];
    const insert = `INTO outputs (path, kind, brand, locale, args, hash, size, dependencies, finding)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;
    // Most are new or stay as they were, and an insert that gives back no row is the faster one.
    const added = this.#db.insert(`INSERT OR IGNORE ${insert}`, ...values);
    if (added !== undefined) return added;
    return (
      this.#db.get<{ output: number }>(
        `INSERT ${insert}
         ON CONFLICT (path) DO UPDATE SET kind = excluded.kind, brand = excluded.brand, locale = excluded.locale,
           args = excluded.args, hash = excluded.hash, size = excluded.size, dependencies = excluded.dependencies,
           finding = excluded.finding, retired = NULL
         RETURNING output`,
        ...values,
      )?.output ?? 0
    );
  }

  delete(output: number): void {
    this.#counts.clear();
    this.#db.run('DELETE FROM outputs WHERE output = ?', output);
  }

  /** Keep the file of an output that no longer exists until `dropRetired` is asked for a later release. */
  retire(output: number, release: number): void {
    this.#counts.clear();
    this.#db.run('UPDATE outputs SET retired = ? WHERE output = ?', release, output);
  }

  /** Forget what was retired before a release; returns the paths. */
  dropRetired(brand: string, release: number): string[] {
    return this.#db
      .all<Row & { path: string }>('DELETE FROM outputs WHERE brand = ? AND retired < ? RETURNING path', brand, release)
      .map(({ path }) => path);
  }

  /** Note that an output was made from an answer. */
  link(answer: number, output: number): void {
    this.#db.run('INSERT OR IGNORE INTO dependencies (answer, output) VALUES (?, ?)', answer, output);
  }

  unlink(answer: number, output: number): void {
    this.#db.run('DELETE FROM dependencies WHERE answer = ? AND output = ?', answer, output);
  }

  /** Forget an answer if nothing is made from it any more. */
  forgetUnused(answer: number): void {
    this.#db.run(
      'DELETE FROM answers WHERE answer = ?1 AND NOT EXISTS (SELECT 1 FROM dependencies WHERE answer = ?1)',
      answer,
    );
  }

  /** Get the numbers of the outputs that were made from an answer. */
  madeFrom(answer: number): number[] {
    return this.#db
      .all<Row & { output: number }>('SELECT output FROM dependencies WHERE answer = ?', answer)
      .map(({ output }) => output);
  }

  answer(question: string): Answer | undefined {
    return this.#db.get<Row & Answer>('SELECT answer, question, hash FROM answers WHERE question = ?', question);
  }

  /** Get every answer. */
  answers(): Answer[] {
    return this.#db.all<Row & Answer>('SELECT answer, question, hash FROM answers');
  }

  /** Get the answers whose questions are one text or begin with it and a comma; see questionOf. */
  answersLike(start: string): Answer[] {
    return this.#db.all<Row & Answer>(
      `SELECT answer, question, hash FROM answers WHERE question = ?1 || ']'
       UNION ALL SELECT answer, question, hash FROM answers WHERE question >= ?1 || ',' AND question < ?1 || '-'`,
      start,
    );
  }

  addAnswer(question: string, hash: string): number {
    return this.#db.run('INSERT INTO answers (question, hash) VALUES (?, ?)', question, hash);
  }

  setAnswer(answer: number, hash: string): void {
    this.#db.run('UPDATE answers SET hash = ? WHERE answer = ?', hash, answer);
  }

  /** Forget what is kept in memory: a transaction was given up, or another process wrote. */
  forget(): void {
    this.#counts.clear();
  }

  /** Get the hash of code and brand that the outputs of a kind were made with. */
  basis(brand: string, kind: string): string | undefined {
    return this.#db.get<{ hash: string }>('SELECT hash FROM bases WHERE brand = ? AND kind = ?', brand, kind)?.hash;
  }

  /** Get the kinds a brand's outputs were last made of. */
  kinds(brand: string): string[] {
    return this.#db
      .all<Row & { kind: string }>('SELECT kind FROM bases WHERE brand = ?', brand)
      .map(({ kind }) => kind);
  }

  deleteBasis(brand: string, kind: string): void {
    this.#db.run('DELETE FROM bases WHERE brand = ? AND kind = ?', brand, kind);
  }

  setBasis(brand: string, kind: string, hash: string): void {
    this.#db.run('INSERT OR REPLACE INTO bases (brand, kind, hash) VALUES (?, ?, ?)', brand, kind, hash);
  }
}

function toOutput({ output, path, kind, brand, locale, args, hash, size, dependencies, finding }: OutputRow): Output {
  return {
    output,
    path,
    kind,
    brand,
    ...(locale !== null && { locale }),
    args: parseStored(args),
    hash,
    size,
    dependencies: parseStored(dependencies),
    ...(finding !== null && { finding }),
  };
}
