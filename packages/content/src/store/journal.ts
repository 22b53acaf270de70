import type { Database, Row } from './database.js';

/**
 * Something left to do to the files: put a temporary file in its place, take a file away, or point OUT at another tree.
 * Each can be done twice.
 */
export type JournalStep =
  | { action: 'place'; path: string; file: string }
  | { action: 'remove'; path: string }
  | { action: 'swap'; path: string };

interface StepRow extends Row {
  action: JournalStep['action'];
  path: string;
  file: string | null;
}

/** What a publish has decided and not yet done to the files. Written in the transaction that notes the outputs. */
export class Journal {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  add(step: JournalStep): void {
    this.#db.run(
      'INSERT INTO journal (action, path, file) VALUES (?, ?, ?)',
      step.action,
      step.path,
      step.action === 'place' ? step.file : null,
    );
  }

  steps(): JournalStep[] {
    return this.#db
      .all<StepRow>('SELECT action, path, file FROM journal ORDER BY step')
      .map(({ action, path, file }) => ({ action, path, ...(file !== null && { file }) }) as JournalStep);
  }

  clear(): void {
    this.#db.run('DELETE FROM journal');
  }
}
