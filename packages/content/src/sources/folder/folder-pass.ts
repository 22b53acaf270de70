import { hash } from 'node:crypto';
import type { Finding } from '@pantograph/contract';
import type { SourceChange, SourceCursor } from '../source.js';
import type { Claims } from './claims.js';
import { findMovers } from './find-movers.js';
import {
  asksForFiles,
  dependsOnNothing,
  type Fingerprint,
  isBlocked,
  readFingerprint,
  writeFingerprint,
} from './fingerprint.js';
import type { FolderFormat, ReadContext, ReadOutcome } from './folder-format.js';
import { openFile } from './open-file.js';
import { type FoundFile, findFile } from './walk-folder.js';

const nobody: ReadonlyMap<string, string> = new Map();
/** Begins the items of people, who have no file. No file that is read begins so. */
const person = 'author:';

/** Tell whether an item is a person, whom other items name. */
export function isPerson(item: string): boolean {
  return item.startsWith(person);
}

/** An item that asks for an address another has, and what becomes of it where it may have that. */
interface Blocked {
  fingerprint: Fingerprint;
  change: SourceChange & { kind: 'upsert' };
}

/** One reading of a folder: what was read so far in it, and what follows for the rest. */
export class FolderPass {
  readonly #place: string;
  readonly #format: FolderFormat;
  readonly #cursor: SourceCursor;
  readonly #claims: Claims;
  readonly #files: ReadonlyMap<string, FoundFile>;
  /** Items read in this pass, with their new fingerprints. */
  readonly #fresh = new Map<string, Fingerprint>();
  readonly #removed = new Set<string>();
  /** Paths whose facts are not what they were. */
  readonly #otherFacts = new Set<string>();
  readonly #freed = new Set<string>();
  /** Items read in this pass of which it is not yet known whether their address becomes free. */
  readonly #blocked = new Map<string, Blocked>();
  /** Files that went after they were listed, as the next read will find, or that are not asked for. */
  readonly #vanished = new Set<string>();

  constructor(place: string, format: FolderFormat, cursor: SourceCursor, claims: Claims, files: readonly FoundFile[]) {
    this.#place = place;
    this.#format = format;
    this.#cursor = cursor;
    this.#claims = claims;
    this.#files = new Map(files.map((file) => [file.path, file]));
  }

  mayHaveChanged({ path, stat }: FoundFile): boolean {
    return !this.#cursor.fingerprint(path)?.startsWith(`${this.#format.version}\t${stat}\t`);
  }

  *remove(item: string): Iterable<SourceChange> {
    const before = readFingerprint(this.#cursor.fingerprint(item) ?? '');
    this.#removed.add(item);
    this.#otherFacts.add(item);
    this.#claims.leave(item, before.claim);
    this.#freed.add(before.claim);
    yield { kind: 'delete', item };
  }

  async *read(file: FoundFile, isMover = false): AsyncIterable<SourceChange> {
    const { path, stat } = file;
    const { version } = this.#format;
    const known = this.#cursor.fingerprint(path);
    const before = known === undefined ? undefined : readFingerprint(known);
    const content = openFile(this.#place, file, this.#format);
    if (content === undefined) {
      this.#vanished.add(path);
      return;
    }
    const contentHash = hash('sha1', content.bytes);
    const isKnown = before?.version === version && before.hash === contentHash;
    if (isKnown && !isMover && before.blocked === '' && this.#isStillTrue(path, before)) {
      const after = { ...before, stat };
      this.#fresh.set(path, after);
      yield { kind: 'touched', item: path, fingerprint: writeFingerprint(after) };
      return;
    }
    const needs = new Map<string, string>();
    const outcome: ReadOutcome = content.finding
      ? { findings: [content.finding] }
      : await this.#format.read(file, content.bytes, this.#context(needs));
    const findings = outcome.findings.map((finding) => ({ ...finding, file: finding.file ?? path }));
    const base = { version, stat, hash: contentHash, needs };
    // What is refused keeps the address and facts of what is live, for that stays as it was.
    const kept = {
      ...base,
      claim: before?.claim ?? '',
      blocked: '',
      facts: before?.facts ?? '',
      people: before?.people ?? nobody,
    };
    if (!outcome.documents) {
      this.#note(path, before, kept);
      yield { kind: 'refused', item: path, fingerprint: writeFingerprint(kept), findings };
      return;
    }
    const { documents, claim = '', facts = '', people = nobody } = outcome;
    const taken = { ...base, claim, blocked: '', facts, people };
    const change: SourceChange & { kind: 'upsert' } = {
      ...{ kind: 'upsert', item: path, fingerprint: writeFingerprint(taken), documents },
      ...(findings.length > 0 && { findings }),
    };
    if (claim !== '' && this.#ownerOf(claim, path) !== undefined) {
      this.#note(path, before, { ...kept, blocked: claim });
      this.#blocked.set(path, { fingerprint: taken, change });
      return;
    }
    this.#note(path, before, taken);
    yield change;
  }

  /** Give their addresses to those that asked for one that is free by now, or that they can exchange. */
  async *settle(): AsyncIterable<SourceChange> {
    for (;;) {
      const movers = findMovers(
        this.#blocked.keys(),
        (item) => this.#wants(item),
        (address, item) => this.#ownerOf(address, item),
      );
      if (movers.length === 0) return;
      const unread = movers.filter((item) => !this.#blocked.has(item));
      for (const item of unread) yield* this.#readAgain(item);
      // What was read may not be what was remembered.
      if (unread.length > 0) continue;
      for (const item of movers) {
        const { fingerprint, change } = this.#blocked.get(item) as Blocked;
        this.#blocked.delete(item);
        this.#note(item, this.#fresh.get(item), fingerprint);
        yield change;
      }
    }
  }

  /** Refuse those whose address another keeps. */
  *refuseBlocked(): Iterable<SourceChange> {
    for (const item of this.#blocked.keys()) {
      const fingerprint = this.#fresh.get(item) as Fingerprint;
      const owner = this.#ownerOf(fingerprint.blocked, item) ?? '';
      const findings = [addressTaken(item, fingerprint.blocked, owner)];
      yield { kind: 'refused', item, fingerprint: writeFingerprint(fingerprint), findings };
    }
  }

  /**
   * List the files that did not change themselves but must be read again for what changed around them. In a whole read
   * also for what was not seen to change; `hasOthers` says that files which are no items came or went.
   */
  affected(isWhole: boolean, hasOthers: boolean): FoundFile[] {
    if (this.#otherFacts.size === 0 && this.#freed.size === 0 && !isWhole) return [];
    const files: FoundFile[] = [];
    const words = [...[...this.#otherFacts].map(encodeURIComponent), ...this.#freed].filter((word) => word !== '');
    this.#otherFacts.clear();
    this.#freed.clear();
    // Reading ten thousand fingerprints takes longer than all the rest of a small change.
    const mayConcern = (known: string) => words.some((word) => known.includes(word));
    for (const item of this.#cursor.items()) {
      if (this.#fresh.has(item) || this.#removed.has(item) || isPerson(item)) continue;
      const known = this.#cursor.fingerprint(item) ?? '';
      if (dependsOnNothing(known)) continue;
      const isUnseen = isWhole && (isBlocked(known) || (hasOthers && asksForFiles(known)));
      if (!isUnseen && !mayConcern(known)) continue;
      if (this.#isStillTrue(item, readFingerprint(known))) continue;
      const file = this.#files.get(item) ?? findFile(this.#place, item, false);
      if (file) files.push(file);
    }
    return files;
  }

  /** Make and remove the people whom documents name. */
  *people(isWhole: boolean): Iterable<SourceChange> {
    const make = this.#format.person?.bind(this.#format);
    if (!make) return;
    const named = new Map<string, string>();
    const note = (people: ReadonlyMap<string, string>) => {
      for (const [key, name] of people) if (!named.has(key)) named.set(key, name);
    };
    for (const { people } of this.#fresh.values()) note(people);
    for (const item of isWhole ? this.#cursor.items() : []) {
      if (this.#fresh.has(item) || this.#removed.has(item) || isPerson(item)) continue;
      note(readFingerprint(this.#cursor.fingerprint(item) ?? '').people);
    }
    for (const [key, name] of named) {
      const item = `${person}${key}`;
      const fingerprint = `${this.#format.version}\t${name}`;
      const known = this.#cursor.fingerprint(item);
      if (known === fingerprint || (known !== undefined && !isWhole)) continue;
      yield { kind: 'upsert', item, fingerprint, documents: [make(key, name)] };
    }
    if (!isWhole) return;
    for (const item of [...this.#cursor.items()]) {
      if (item.startsWith(person) && !named.has(item.slice(person.length))) yield { kind: 'delete', item };
    }
  }

  #context(needs: Map<string, string>): ReadContext {
    return {
      facts: (path) => {
        const facts = this.#facts(path);
        needs.set(path, facts ?? '');
        return facts;
      },
      exists: (path, remember = true) => {
        const exists = this.#exists(path);
        if (exists || remember) needs.set(`${path}?`, exists ? 'yes' : '');
        return exists;
      },
      text: (path) => {
        const facts = this.#facts(path);
        needs.set(path, facts ?? '');
        return facts === undefined ? undefined : this.#text(path, facts);
      },
    };
  }

  /** Get what a file holds, if that is still what its facts are the hash of. */
  #text(path: string, facts: string): string | undefined {
    const file = this.#files.get(path) ?? findFile(this.#place, path, false);
    const content = file && openFile(this.#place, file, this.#format);
    if (!content || content.finding || hash('sha1', content.bytes) !== facts) return undefined;
    return content.bytes.toString('utf8');
  }

  /** Get the address an item may not have though it asks for it. */
  #wants(item: string): string | undefined {
    const blocked = this.#blocked.get(item);
    if (blocked) return blocked.fingerprint.claim;
    if (this.#fresh.has(item) || this.#removed.has(item) || this.#vanished.has(item)) return undefined;
    return readFingerprint(this.#cursor.fingerprint(item) ?? '').blocked || undefined;
  }

  async *#readAgain(item: string): AsyncIterable<SourceChange> {
    const isAskedFor = this.#format.rank(item) !== undefined;
    const file = isAskedFor ? (this.#files.get(item) ?? findFile(this.#place, item, false)) : undefined;
    if (file) yield* this.read(file, true);
    else this.#vanished.add(item);
  }

  #note(path: string, before: Fingerprint | undefined, after: Fingerprint): void {
    this.#fresh.set(path, after);
    if ((before?.facts ?? '') !== after.facts) this.#otherFacts.add(path);
    if (before === undefined) this.#otherFacts.add(`${path}?`);
    if (before && before.claim !== after.claim) {
      this.#claims.leave(path, before.claim);
      this.#freed.add(before.claim);
    }
    this.#claims.take(path, after.claim);
  }

  /** Tell whether all that an item was read with is as it was. */
  #isStillTrue(item: string, { needs, blocked }: Fingerprint): boolean {
    if (blocked !== '' && this.#ownerOf(blocked, item) === undefined) return false;
    for (const [path, facts] of needs) {
      const now = path.endsWith('?') ? (this.#exists(path.slice(0, -1)) ? 'yes' : '') : this.#facts(path);
      if ((now ?? '') !== facts) return false;
    }
    return true;
  }

  #exists(path: string): boolean {
    if (this.#files.has(path) || this.#fresh.has(path)) return true;
    return !this.#removed.has(path) && this.#cursor.fingerprint(path) !== undefined;
  }

  #facts(path: string): string | undefined {
    const fresh = this.#fresh.get(path);
    if (fresh) return fresh.facts || undefined;
    if (this.#removed.has(path)) return undefined;
    const known = this.#cursor.fingerprint(path);
    return known === undefined ? undefined : readFingerprint(known).facts || undefined;
  }

  #ownerOf(claim: string, item: string): string | undefined {
    return this.#claims.owner(claim, item, this.#cursor, this.#fresh, this.#removed);
  }
}

function addressTaken(file: string, claim: string, owner: string): Finding {
  return {
    file,
    rule: 'slug-unique',
    severity: 'error',
    path: 'slug',
    message: `The address ${claim.slice(claim.indexOf(' ') + 1)} is taken by ${owner}.`,
    fix: 'Give one of the two another slug.',
  };
}
