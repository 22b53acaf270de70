import { statSync } from 'node:fs';
import { Database } from './database.js';
import { Documents } from './documents.js';
import { Items } from './items.js';
import { Journal } from './journal.js';
import { Outputs } from './outputs.js';
import { PostLists } from './post-lists.js';

/** The content store: what is live and ever was, what sources said, and what each output was made from. In one file. */
export class ContentStore {
  readonly file: string;
  readonly documents: Documents;
  readonly posts: PostLists;
  readonly items: Items;
  readonly outputs: Outputs;
  readonly journal: Journal;
  /** The name under which a file that was no store, or one of another version, was put aside to open this one. */
  readonly aside: string | undefined;
  readonly #db: Database;
  readonly #inode: number | undefined;

  /** Open a store, or make one; `:memory:` makes one that is gone when it is closed. */
  static open(file: string): ContentStore {
    return new ContentStore(new Database(file));
  }

  private constructor(db: Database) {
    this.file = db.file;
    this.aside = db.aside;
    this.#db = db;
    this.#inode = inode(db.file);
    this.posts = new PostLists(this.#db);
    this.documents = new Documents(this.#db, this.posts);
    this.items = new Items(this.#db);
    this.outputs = new Outputs(this.#db);
    this.journal = new Journal(this.#db);
  }

  /** Tell whether the file is still where it was opened, and no other stands in its place. */
  isInPlace(): boolean {
    return inode(this.file) === this.#inode;
  }

  /** Look through the whole file for damage. Takes a second or so where there is much in it. */
  isSound(): boolean {
    try {
      return this.#db.get<{ integrity_check: string }>('PRAGMA integrity_check(1)')?.integrity_check === 'ok';
    } catch {
      return false;
    }
  }

  /** Begin a transaction, unless one is open. What follows is on disk together or not at all. */
  begin(): void {
    // What is kept in memory is good for as long as nobody else writes.
    if (this.#db.begin() && this.#db.wasWrittenElsewhere()) this.#forget();
  }

  commit(): void {
    this.documents.settle();
    this.posts.settle();
    this.#db.commit();
  }

  /** Give up what the open transaction did; nothing where none is open. */
  rollback(): void {
    if (this.#db.rollback()) this.#forget();
  }

  /** Get something noted under a name, such as where the outputs were written. */
  fact(name: string): string | undefined {
    return this.#db.get<{ value: string }>('SELECT value FROM facts WHERE name = ?', name)?.value;
  }

  setFact(name: string, value: string): void {
    this.#db.run('INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)', name, value);
  }

  close(): void {
    this.#db.close();
  }

  #forget(): void {
    this.documents.forget();
    this.posts.forget();
    this.items.forget();
    this.outputs.forget();
  }
}

function inode(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.ino;
}
