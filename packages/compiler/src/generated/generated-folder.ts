import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from '../targets/target.js';
import { type Manifest, readManifest, writeManifest } from './manifest.js';
import { writeIfChanged } from './write-if-changed.js';

/** The generated `src` of one target: takes what is emitted anew, and takes away what is not emitted any more. */
export class GeneratedFolder {
  /** Absolute paths of the files that were written. */
  readonly written: string[] = [];
  readonly #directory: string;
  readonly #before: Manifest;
  readonly #after: Manifest;

  constructor(directory: string, compiler: string) {
    this.#directory = directory;
    this.#before = readManifest(directory);
    this.#after = { all: '', compiler, components: { ...this.#before.components }, shared: [] };
    if (this.#before.compiler !== compiler) for (const name of this.components) this.keepUntilMended(name);
  }

  /** The components that it has, sound or not. */
  get components(): string[] {
    return Object.keys(this.#after.components);
  }

  /** Tell whether all of it was made from just this. */
  isMadeFrom(all: string): boolean {
    return this.#before.all === all;
  }

  /** Tell whether a component was made from just this. */
  has(name: string, fingerprint: string): boolean {
    return this.#after.components[name]?.fingerprint === fingerprint;
  }

  put(name: string, fingerprint: string, files: readonly GeneratedFile[]): void {
    this.#after.components[name] = { fingerprint, files: this.#write(files) };
  }

  /** Keep what a component was before, if it was anything, and have it generated anew next time. */
  keepUntilMended(name: string): void {
    const entry = this.#after.components[name];
    if (entry) this.#after.components[name] = { ...entry, fingerprint: '' };
  }

  remove(name: string): void {
    delete this.#after.components[name];
  }

  putShared(files: readonly GeneratedFile[]): void {
    this.#after.shared = this.#write(files);
  }

  /** Take away the files that nothing is made of any more, and note what the rest was made from. */
  close(all: string): void {
    const kept = new Set(filesOf(this.#after));
    for (const file of filesOf(this.#before)) if (!kept.has(file)) rmSync(join(this.#directory, file), { force: true });
    const isSound = Object.values(this.#after.components).every(({ fingerprint }) => fingerprint);
    writeManifest(this.#directory, { ...this.#after, all: isSound ? all : '' });
  }

  #write(files: readonly GeneratedFile[]): string[] {
    for (const { path, code } of files) {
      const file = join(this.#directory, path);
      if (writeIfChanged(file, code)) this.written.push(file);
    }
    return files.map(({ path }) => path);
  }
}

function filesOf({ components, shared }: Manifest): string[] {
  return [...Object.values(components).flatMap(({ files }) => files), ...shared];
}
