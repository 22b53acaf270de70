import { hash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { slugProblem } from '@pantograph/content';
import { ImportError } from '../import-error.js';

/** What a write did: `kept` is a file that somebody else wrote or changed, which stays as it is. */
export type Written = 'added' | 'changed' | 'unchanged' | 'kept';

/** Where the importer keeps what it needs to know; the reader of files passes over folders that begin with a dot. */
const ownFolder = '.import';

/**
 * A brand's folder that an importer writes into. A file is written over only where it is what an earlier import wrote, and no
 * file is written anywhere else.
 */
export class ImportedFolder {
  readonly counts: Record<Written, number> = { added: 0, changed: 0, unchanged: 0, kept: 0 };
  readonly #folder: string;
  readonly #record: string;
  /** The SHA-256 of each file as an import wrote it, by its path. */
  readonly #known: Map<string, string>;
  readonly #made = new Set<string>();

  /**
   * Open a brand's folder for an importer, such as `wordpress`; it is made with the first file.
   *
   * @throws {ImportError} where the record of an earlier import cannot be read
   */
  constructor(folder: string, importer: string) {
    this.#folder = folder;
    this.#record = `${ownFolder}/${importer}-files.json`;
    this.#known = this.#readRecord();
  }

  /** Read a file of this folder; undefined where there is none. */
  read(path: string): Buffer | undefined {
    const file = join(this.#folder, path);
    return existsSync(file) ? readFileSync(file) : undefined;
  }

  /** Tell whether an import wrote a file once, whatever was made of it since. */
  knows(path: string): boolean {
    return this.#known.has(path);
  }

  /** Tell whether a file is what an import wrote, byte for byte. */
  isOwn(path: string, content: Buffer): boolean {
    return this.#known.get(path) === hash('sha256', content);
  }

  /** Write a file whole, where nobody else's is. */
  write(path: string, content: string | Buffer): Written {
    const result = this.#write(path, content);
    this.counts[result]++;
    return result;
  }

  /** Write something that the importer keeps for itself or tells a person; it is no document, and is not counted. */
  writeNote(name: string, content: string): string {
    const path = `${ownFolder}/${name}`;
    if (this.read(path)?.toString() !== content) this.#replace(path, content);
    return path;
  }

  /** Note which files are the importer's, for its next run. */
  finish(): void {
    const entries = [...this.#known].sort(([a], [b]) => (a < b ? -1 : 1));
    const text = `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
    if (this.read(this.#record)?.toString() !== text) this.#replace(this.#record, text);
  }

  #write(path: string, content: string | Buffer): Written {
    const before = this.read(path);
    const wanted = hash('sha256', content);
    if (before === undefined) {
      this.#replace(path, content);
      this.#known.set(path, wanted);
      return 'added';
    }
    const found = hash('sha256', before);
    if (found === wanted) {
      this.#known.set(path, wanted);
      return 'unchanged';
    }
    if (found !== this.#known.get(path)) return 'kept';
    this.#replace(path, content);
    this.#known.set(path, wanted);
    return 'changed';
  }

  #replace(path: string, content: string | Buffer): void {
    const file = this.#place(path);
    const draft = `${file}.tmp`;
    writeFileSync(draft, content);
    renameSync(draft, file);
  }

  /** Get where a path lies, its folder made; a second lock behind the keys, which cannot climb. */
  #place(path: string): string {
    const inner = path.startsWith(`${ownFolder}/`) ? path.slice(ownFolder.length + 1) : path;
    const problem = slugProblem(inner);
    if (problem) throw new ImportError(`The file name "${inner.slice(0, 80)}" ${problem}.`, 'Give another name.');
    const file = join(this.#folder, path);
    const folder = dirname(file);
    if (!this.#made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      if (!`${realpathSync(folder)}${sep}`.startsWith(`${realpathSync(this.#folder)}${sep}`)) {
        throw new ImportError(`The folder ${folder} is a link that leads elsewhere.`, 'Put a folder in its place.');
      }
      this.#made.add(folder);
    }
    if (lstatSync(file, { throwIfNoEntry: false })?.isDirectory()) {
      throw new ImportError(
        `There is a folder where the file ${file} should be.`,
        'Rename it, or give another folder.',
      );
    }
    return file;
  }

  #readRecord(): Map<string, string> {
    const text = this.read(this.#record)?.toString();
    if (text === undefined) return new Map();
    try {
      return new Map(Object.entries(JSON.parse(text) as Record<string, string>));
    } catch {
      throw new ImportError(
        `The file ${join(this.#folder, this.#record)} cannot be read, which says what an earlier import wrote.`,
        'Delete it: what it named then counts as written by hand, and stays as it is.',
      );
    }
  }
}
