import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How far a mirror follows an outbox. */
export interface MirrorPosition {
  epoch: string;
  seq: number;
}

/** A folder that holds what a CMS has published, as the `files` source has it. Each file is whole at any moment. */
export class Mirror {
  /** Where the files are. */
  readonly files: string;
  readonly #positionFile: string;
  readonly #staged: string;

  constructor(folder: string) {
    this.files = join(folder, 'files');
    this.#positionFile = join(folder, 'position.json');
    this.#staged = join(folder, 'staged');
    mkdirSync(this.files, { recursive: true });
  }

  /** Get how far it is; undefined where nothing was taken over yet. */
  position(): MirrorPosition | undefined {
    try {
      return JSON.parse(readFileSync(this.#positionFile, 'utf8')) as MirrorPosition;
    } catch {
      return undefined;
    }
  }

  /** Note how far it is, after the rows before were written. */
  moveTo(position: MirrorPosition): void {
    this.#write(this.#positionFile, JSON.stringify(position));
  }

  /** Forget everything: the outbox is another one. */
  clear(): void {
    rmSync(this.#positionFile, { force: true });
    rmSync(this.files, { recursive: true, force: true });
    mkdirSync(this.files, { recursive: true });
  }

  write(path: string, content: string | Uint8Array): void {
    const file = join(this.files, path);
    mkdirSync(dirname(file), { recursive: true });
    this.#write(file, content);
  }

  delete(path: string): void {
    rmSync(join(this.files, path), { force: true });
  }

  /** Tell whether a file is there with these bytes. */
  has(path: string, sha256: string): boolean {
    try {
      return (
        createHash('sha256')
          .update(readFileSync(join(this.files, path)))
          .digest('hex') === sha256
      );
    } catch {
      return false;
    }
  }

  #write(file: string, content: string | Uint8Array): void {
    writeFileSync(this.#staged, content);
    renameSync(this.#staged, file);
  }
}
