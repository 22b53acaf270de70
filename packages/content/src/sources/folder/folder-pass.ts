import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Finding } from '@pantograph/contract';
import type { SourceChange, SourceCursor } from '../source.js';
import type { Claims } from './claims.js';
import { dependsOnNothing, type Fingerprint, mayWait, readFingerprint, writeFingerprint } from './fingerprint.js';
import type { FolderFormat, ReadContext, ReadOutcome } from './folder-format.js';
import { type FoundFile, findFile } from './walk-folder.js';

const nobody: ReadonlyMap<string, string> = new Map();
/** Begins the items of people, who have no file. No file that is read begins so. */
const person = 'author:';

/** Tell whether an item is a person, whom other items name. */
export function isPerson(item: string): boolean {
  return item.startsWith(person);
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

  async *read(file: FoundFile): AsyncIterable<SourceChange> {
    const { path, stat } = file;
    const { version } = this.#format;
    const known = this.#cursor.fingerprint(path);
    const before = known === undefined ? undefined : readFingerprint(known);
    const content = this.#open(file);
    // It went after it was listed; the next read will find it gone.
    if (content === undefined) return;
    const contentHash = hash('sha1', content.bytes);
    if (before && before.version === version && before.hash === contentHash && this.#isStillTrue(path, before)) {
      const after = { ...before, stat };
      this.#fresh.set(path, after);
      yield { kind: 'touched', item: path, fingerprint: writeFingerprint(after) };
      return;
    }
    const needs = new Map<string, string>();
    const outcome: ReadOutcome = content.finding
      ? { findings: [content.finding] }
      : await this.#format.read(file, content.bytes, this.#context(needs));
    const fingerprint = this.#fingerprint(file, contentHash, outcome, needs, before);
    this.#note(path, before, fingerprint);
    const text = writeFingerprint(fingerprint);
    const findings = outcome.findings.map((finding) => ({ ...finding, file: finding.file ?? path }));
    if (!outcome.documents) yield { kind: 'refused', item: path, fingerprint: text, findings };
    else if (fingerprint.blocked !== '') {
      const owner = this.#ownerOf(fingerprint.blocked, path) ?? '';
      yield {
        kind: 'refused',
        item: path,
        fingerprint: text,
        findings: [addressTaken(path, fingerprint.blocked, owner)],
      };
    } else {
      const { documents } = outcome;
      yield { kind: 'upsert', item: path, fingerprint: text, documents, ...(findings.length > 0 && { findings }) };
    }
  }

  /** List the files that did not change themselves but must be read again for what changed around them. */
  affected(isWhole: boolean): FoundFile[] {
    if (this.#otherFacts.size === 0 && this.#freed.size === 0 && !isWhole) return [];
    const files: FoundFile[] = [];
    const words = [...[...this.#otherFacts].map(encodeURIComponent), ...this.#freed].filter((word) => word !== '');
    // Reading ten thousand fingerprints takes longer than all the rest of a small change.
    const mayConcern = (known: string) => words.some((word) => known.includes(word));
    for (const item of this.#cursor.items()) {
      if (this.#fresh.has(item) || this.#removed.has(item) || isPerson(item)) continue;
      const known = this.#cursor.fingerprint(item) ?? '';
      if (dependsOnNothing(known) || !(mayConcern(known) || (isWhole && mayWait(known)))) continue;
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
    };
  }

  /** What is refused keeps the address and facts of what is live, for that stays as it was. */
  #fingerprint(
    { path, stat }: FoundFile,
    contentHash: string,
    outcome: ReadOutcome,
    needs: ReadonlyMap<string, string>,
    before: Fingerprint | undefined,
  ): Fingerprint {
    const base = { version: this.#format.version, stat, hash: contentHash, needs };
    const { claim = '', facts = '', people = nobody } = outcome.documents ? outcome : {};
    const isBlocked = claim !== '' && this.#ownerOf(claim, path) !== undefined;
    if (outcome.documents && !isBlocked) return { ...base, claim, blocked: '', facts, people };
    return {
      ...base,
      claim: before?.claim ?? '',
      blocked: isBlocked ? claim : '',
      facts: before?.facts ?? '',
      people: before?.people ?? nobody,
    };
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

  #open(file: FoundFile): { bytes: Buffer; finding?: Finding } | undefined {
    const finding = file.finding ?? this.#format.refuse?.(file);
    if (finding) return { bytes: Buffer.from(file.stat), finding };
    try {
      return { bytes: readFileSync(`${this.#place}/${file.path}`) };
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      const reason = error instanceof Error ? error.message : String(error);
      return {
        bytes: Buffer.from(file.stat),
        finding: {
          rule: 'file',
          severity: 'error',
          path: '',
          message: `The file cannot be read: ${reason}.`,
          fix: 'Allow yourself to read it, or take it away.',
        },
      };
    }
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
