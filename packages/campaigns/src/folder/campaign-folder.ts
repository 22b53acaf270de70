import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { hashOf } from './hash-of.js';
import { type Manifest, manifestName, readManifest } from './manifest.js';

interface HeldFile {
  bytes: number;
  hash: string;
}

/**
 * The folder of a campaign. Files appear whole, by renaming; what a person changed in a file is never written over.
 */
export class CampaignFolder {
  readonly before: Manifest;
  readonly #written: Record<string, string> = {};
  /** What files hold, each looked at once a run. */
  readonly #held = new Map<string, HeldFile | undefined>();

  /** The manifest as it stands in its file. */
  #said: string;

  constructor(readonly root: string) {
    this.#said = this.read(manifestName)?.toString('utf8') ?? '';
    this.before = readManifest(this.#said);
  }

  /** Read a file; undefined where it is not there. */
  read(path: string): Buffer | undefined {
    const file = join(this.root, path);
    return existsSync(file) ? readFileSync(file) : undefined;
  }

  /** Get how large a file is and what it holds, by its hash; undefined where it is not there. */
  held(path: string): HeldFile | undefined {
    if (!this.#held.has(path)) {
      const content = this.read(path);
      this.#held.set(path, content && { bytes: content.length, hash: hashOf(content) });
    }
    return this.#held.get(path);
  }

  /** Tell whether a person changed a file since it was written. A file that was never written by us is theirs too. */
  isEdited(path: string): boolean {
    const held = this.held(path);
    return held !== undefined && this.before.written[path] !== held.hash;
  }

  /** Tell whether a file has this content. */
  says(path: string, content: string | Uint8Array): boolean {
    return this.held(path)?.hash === hashOf(content);
  }

  /** Write a file, unless it says that already. `content` is what is remembered as written by us. */
  write(path: string, content: string | Uint8Array): void {
    const hash = hashOf(content);
    this.#written[path] = hash;
    if (this.held(path)?.hash === hash) return;
    const file = join(this.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.part`, content);
    renameSync(`${file}.part`, file);
    this.#held.set(path, { bytes: Buffer.byteLength(content), hash });
  }

  /** Leave a file as it is, and go on knowing what was written there. */
  keep(path: string): void {
    const known = this.before.written[path];
    if (known !== undefined) this.#written[path] = known;
  }

  /** Say what is known so far, so that a run that is stopped takes nothing of its own for a person's. */
  checkpoint(jobs: Manifest['jobs']): void {
    const { version, drafts, jobs: earlier, written } = this.before;
    this.#say({ version, drafts, jobs: { ...earlier, ...jobs }, written: { ...written, ...this.#written } });
  }

  /** Remove what earlier runs wrote and this one did not, unless a person changed it; then say what is known. Returns what stays for their sake. */
  finish(manifest: Omit<Manifest, 'version' | 'written'>): string[] {
    const kept: string[] = [];
    for (const path of Object.keys(this.before.written)) {
      if (path in this.#written) continue;
      if (this.isEdited(path)) kept.push(path);
      else this.#remove(path);
    }
    const written = Object.fromEntries(Object.entries(this.#written).sort(([a], [b]) => (a < b ? -1 : 1)));
    this.#say({ version: 1, ...manifest, written });
    return kept;
  }

  #say(manifest: Manifest): void {
    const file = join(this.root, manifestName);
    const text = `${JSON.stringify(manifest)}\n`;
    if (text === this.#said) return;
    this.#said = text;
    mkdirSync(this.root, { recursive: true });
    writeFileSync(`${file}.part`, text);
    renameSync(`${file}.part`, file);
  }

  #remove(path: string): void {
    rmSync(join(this.root, path), { force: true });
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
      const place = join(this.root, folder);
      if (!existsSync(place) || readdirSync(place).length > 0) return;
      rmdirSync(place);
    }
  }
}
