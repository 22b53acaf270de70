import { lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { hash } from '../../store/hash.js';
import type { Source, SourceChange, SourceCursor } from '../source.js';
import { SourceError } from '../source-error.js';
import { Claims } from './claims.js';
import type { FolderFormat } from './folder-format.js';
import { FolderPass, isPerson } from './folder-pass.js';
import { type FoundFile, findFile, isIgnored, walkFolder } from './walk-folder.js';

const progressEvery = 250;

/** A folder of files, read in a format. Finds what changed by looking at each file's stat, then at its content. */
export class FolderSource implements Source {
  readonly kind: string;
  readonly place: string;
  readonly #format: FolderFormat;
  readonly #claims = new Claims();

  constructor(place: string, format: FolderFormat) {
    this.kind = format.kind;
    this.place = resolve(place);
    this.#format = format;
  }

  async *read(cursor: SourceCursor, options: { only?: readonly string[] } = {}): AsyncIterable<SourceChange> {
    const place = this.#openPlace();
    const { found, gone } = options.only ? this.#lookAt(place, options.only, cursor) : this.#lookAtAll(place, cursor);
    const pass = new FolderPass(place, this.#format, cursor, this.#claims, found);

    for (const item of gone) yield* pass.remove(item);
    const candidates = found.filter((file) => pass.mayHaveChanged(file));
    const changed = this.#ranked(candidates);
    const others = nameOthers(candidates, changed);
    const hasOthers = others !== (cursor.position ?? '');
    for (const [done, file] of changed.entries()) {
      if (done % progressEvery === 0) yield { kind: 'progress', done, total: changed.length };
      yield* pass.read(file);
    }
    // What was read may decide what becomes of others: a picture's new size, an address that is free again.
    for (let isWhole = options.only === undefined; ; isWhole = false) {
      yield* pass.settle();
      const affected = this.#ranked(pass.affected(isWhole, hasOthers));
      if (affected.length === 0) break;
      for (const file of affected) yield* pass.read(file);
    }
    yield* pass.refuseBlocked();
    yield* pass.people(options.only === undefined);
    if (options.only === undefined && hasOthers) yield { kind: 'position', position: others };
    if (changed.length > 0) yield { kind: 'progress', done: changed.length, total: changed.length };
  }

  #openPlace(): string {
    try {
      if (statSync(this.place).isDirectory()) return realpathSync(this.place);
    } catch {
      // Said below, in words.
    }
    throw new SourceError({
      rule: 'source',
      severity: 'error',
      path: '',
      message: `There is no folder ${this.place}.`,
      fix: 'Correct the place in --source, or make the folder.',
    });
  }

  #lookAtAll(place: string, cursor: SourceCursor): { found: FoundFile[]; gone: string[] } {
    const files = walkFolder(place);
    // A file that is there but not asked for, of another brand or locale, is not gone.
    const present = new Set(files.map(({ path }) => path));
    const gone = [...cursor.items()].filter((item) => !present.has(item) && !isPerson(item));
    return { found: files, gone };
  }

  #lookAt(place: string, only: readonly string[], cursor: SourceCursor): { found: FoundFile[]; gone: string[] } {
    const found = new Map<string, FoundFile>();
    const gone = new Set<string>();
    for (const named of only) {
      const path = this.#relative(place, named);
      if (path === undefined || isIgnored(path)) continue;
      if (liesBehindLink(place, path)) {
        if (cursor.fingerprint(path) !== undefined) gone.add(path);
        continue;
      }
      const stats = lstatSync(`${place}/${path}`, { throwIfNoEntry: false });
      if (stats?.isDirectory()) for (const file of walkFolder(place, path)) found.set(file.path, file);
      const file = stats && !stats.isDirectory() ? findFile(place, path, stats.isSymbolicLink()) : undefined;
      if (file) found.set(path, file);
      else if (cursor.fingerprint(path) !== undefined) gone.add(path);
      else {
        // A folder was named; what it held may be gone with it.
        for (const item of cursor.items()) if (item.startsWith(`${path}/`) && !found.has(item)) gone.add(item);
      }
    }
    return { found: [...found.values()], gone: [...gone] };
  }

  #relative(place: string, named: string): string | undefined {
    const base = isAbsolute(named) && !named.startsWith(place) ? this.place : place;
    const path = (isAbsolute(named) ? relative(base, named) : named).replaceAll('\\', '/').replace(/\/+$/, '');
    return path === '' || path.startsWith('..') ? undefined : path;
  }

  #ranked(files: FoundFile[]): FoundFile[] {
    const ranks = new Map<FoundFile, number>();
    for (const file of files) {
      const rank = this.#format.rank(file.path, file.finding !== undefined);
      if (rank !== undefined) ranks.set(file, rank);
    }
    return [...ranks].sort(([a, left], [b, right]) => left - right || (a.path < b.path ? -1 : 1)).map(([file]) => file);
  }
}

/** Tell whether a folder on the way to a file is a link: no folder is walked that way, though a watcher may look there. */
function liesBehindLink(place: string, path: string): boolean {
  const folder = join(place, dirname(path));
  try {
    return realpathSync(folder) !== folder;
  } catch {
    // It went, and what was in it with it.
    return false;
  }
}

/** Name the files that are no items, by a hash: a document may ask whether one is there. */
function nameOthers(files: readonly FoundFile[], items: readonly FoundFile[]): string {
  const known = new Set(items);
  const others = files.filter((file) => !known.has(file)).map(({ path }) => path);
  return others.length === 0 ? '' : hash(others.join('\n'));
}
