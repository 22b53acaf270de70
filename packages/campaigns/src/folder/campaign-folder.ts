import { createHash } from 'node:crypto';
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
import { type Manifest, manifestName, readManifest } from './manifest.js';

/** Hash content, to know it again. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 22);
}

/**
 * The folder of a campaign. Files appear whole, by renaming; what a person changed in a file is never written over.
 */
export class CampaignFolder {
  readonly before: Manifest;
  readonly #written: Record<string, string> = {};

  constructor(readonly root: string) {
    this.before = readManifest(root);
  }

  /** Read a file; undefined where it is not there. */
  read(path: string): Buffer | undefined {
    const file = join(this.root, path);
    return existsSync(file) ? readFileSync(file) : undefined;
  }

  /** Tell whether a person changed a file since it was written. A file that was never written by us is theirs too. */
  isEdited(path: string): boolean {
    const content = this.read(path);
    return content !== undefined && this.before.written[path] !== hashOf(content);
  }

  /** Tell whether a file has this content. */
  says(path: string, content: string | Uint8Array): boolean {
    return this.read(path)?.equals(Buffer.from(content as Uint8Array)) ?? false;
  }

  /** Write a file, unless it says that already. `content` is what is remembered as written by us. */
  write(path: string, content: string | Uint8Array): void {
    this.#written[path] = hashOf(content);
    if (this.says(path, content)) return;
    const file = join(this.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.part`, content);
    renameSync(`${file}.part`, file);
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
    if (this.says(manifestName, text)) return;
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
