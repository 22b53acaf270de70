import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { mediaTypes, readMedia } from '@pantograph/content/media';
import type { ImportedFolder } from '../../files/imported-folder.js';
import type { MediaEntry } from './media-list.js';

/** The largest file that content takes, in bytes. */
const largest = 25_000_000;

/** How what is no picture begins, for readMedia looks into pictures alone. */
const beginnings: Readonly<Record<string, (content: Buffer) => boolean>> = {
  'application/pdf': (content) => content.subarray(0, 1024).includes('%PDF-'),
  'application/zip': (content) => content.toString('latin1', 0, 2) === 'PK',
  'video/mp4': (content) => content.toString('latin1', 4, 8) === 'ftyp',
  'video/webm': (content) => content.readUInt32BE(0) === 0x1a45dfa3,
  'text/calendar': (content) => /^\ufeff?\s*BEGIN:VCALENDAR/i.test(content.toString('utf8', 0, 100)),
  'text/csv': (content) => !content.subarray(0, 8192).includes(0),
};

/** What is known of a file once it was looked for. */
export type Copied =
  | { kind: 'there'; size?: { width: number; height: number } }
  | { kind: 'missing' }
  /** `problem` is a sentence. */
  | { kind: 'refused'; problem: string };

/** Copies files of a site's `wp-content/uploads` to media/, each once, after a look at what is in them. */
export class MediaCopier {
  readonly #uploads: string | undefined;
  readonly #folder: ImportedFolder;
  readonly #results = new Map<string, Copied>();

  constructor(folder: ImportedFolder, uploads: string | undefined) {
    this.#folder = folder;
    this.#uploads = uploads;
  }

  /** How many files that were asked for are in media/. */
  get here(): number {
    return [...this.#results.values()].filter(({ kind }) => kind === 'there').length;
  }

  /** Tell whether a file is in media/, if it was asked for. */
  isHere({ key }: MediaEntry): boolean {
    return this.#results.get(key)?.kind === 'there';
  }

  /** Bring a file to media/, unless it is there already. */
  copy(entry: MediaEntry): Copied {
    const known = this.#results.get(entry.key);
    if (known) return known;
    const result = this.#copy(entry);
    this.#results.set(entry.key, result);
    return result;
  }

  #copy(entry: MediaEntry): Copied {
    const { key } = entry;
    const extension = key.slice(key.lastIndexOf('.') + 1);
    if (!Object.hasOwn(mediaTypes, extension)) {
      return { kind: 'refused', problem: `Files that end in .${extension} cannot be media.` };
    }
    const place = `media/${key}`;
    try {
      const content = this.#find(entry) ?? this.#folder.read(place);
      if (content === undefined) return { kind: 'missing' };
      const { width, height } = check(content, extension);
      if (this.#folder.write(place, content) === 'kept') {
        const own = this.#folder.read(place) as Buffer;
        return { kind: 'there', size: check(own, extension) };
      }
      return width > 0 ? { kind: 'there', size: { width, height } } : { kind: 'there' };
    } catch (error) {
      return { kind: 'refused', problem: error instanceof Error ? error.message : String(error) };
    }
  }

  /** Read a file of the uploads, or of the folder above them; a link out of the folder is not followed. */
  #find({ uploaded }: MediaEntry): Buffer | undefined {
    const root = this.#uploads;
    if (root === undefined) return undefined;
    const unscaled = uploaded.replace(/-scaled(?=\.[a-z0-9]+$)/i, '');
    const places = [uploaded, unscaled, `uploads/${uploaded}`, `wp-content/uploads/${uploaded}`];
    const file = places.map((path) => join(root, path)).find((path) => existsSync(path) && statSync(path).isFile());
    if (file === undefined) return undefined;
    if (!realpathSync(file).startsWith(realpathSync(root) + sep))
      throw new Error('The file is a link out of its folder.');
    const { size } = statSync(file);
    if (size > largest) {
      throw new Error(
        `The file has ${Math.ceil(size / 1_000_000)} MB; media may have at most ${largest / 1_000_000} MB.`,
      );
    }
    return readFileSync(file);
  }
}

function check(content: Buffer, extension: string): { width: number; height: number } {
  const { mime, width, height } = readMedia(content, extension);
  const begins = beginnings[mime];
  if (begins && (content.length < 8 || !begins(content))) {
    throw new Error(`The file is named .${extension}, but holds something else.`);
  }
  return { width, height };
}
