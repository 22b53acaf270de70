import type { Finding } from '@pantograph/contract';
import type { Document } from '../documents/document.js';
import type { CodeCache } from '../markdown/code-cache.js';

/** What a source needs to know of a brand; BrandData has all of it. */
export interface SourceBrand {
  readonly id: string;
  readonly locales: readonly string[];
  readonly defaultLocale: string;
}

/** What it takes to read a CMS. */
export interface CmsAccess {
  /** Where what was taken over is kept; no other process may write there meanwhile. */
  folder: string;
  /** The key that the CMS asks for. */
  key?: string | undefined;
}

export interface SourceOptions {
  /** Read this brand alone; the place is then this brand's folder. */
  brand?: string;
  /** Read this locale alone; for sources that name none, the locale of all they have. */
  locale?: string;
  brands: readonly SourceBrand[];
  /** The base address that a foreign blog had; links to its own pages that are not in the place lead there. */
  origin?: string;
  /** What reading a CMS takes beside its address. */
  cms?: CmsAccess;
  /** Where highlighted code is kept; in memory, for the life of the process, where nothing else is said. */
  codeCache?: CodeCache;
}

/** What the store knows of a source from earlier reads. */
export interface SourceCursor {
  /** Where a source that has a position of its own (a sequence number, a time) stopped. */
  position?: string;
  /** The fingerprint the source gave with an item, whether it was taken or refused. */
  fingerprint(item: string): string | undefined;
  /** Every item that was taken or refused and not deleted since. */
  items(): Iterable<string>;
}

/**
 * One thing that happened in a source. An item is what the source delivers whole, such as a file; it holds one document
 * or several. `refused` leaves what was live as it was. `touched` says that an item is unchanged but has a newer
 * fingerprint, so that it need not be looked into again. `findings` of an upsert are warnings.
 */
export type SourceChange =
  | { kind: 'upsert'; item: string; fingerprint: string; documents: Document[]; findings?: Finding[] }
  | { kind: 'delete'; item: string }
  | { kind: 'refused'; item: string; fingerprint: string; findings: Finding[] }
  | { kind: 'touched'; item: string; fingerprint: string }
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'position'; position: string };

/** Where documents come from. Everything downstream knows only this. */
export interface Source {
  readonly kind: string;
  readonly place: string;
  /**
   * Say what changed since the cursor. A reader may stop at any change; what it did not see comes again.
   *
   * @throws {SourceError} when the place itself cannot be read; nothing is then deleted
   */
  read(cursor: SourceCursor, options?: { only?: readonly string[] }): AsyncIterable<SourceChange>;
  /**
   * Wait until there is something new, and name what to read, as `only` takes it: nothing where nothing came while it
   * waited, undefined where all must be read. Missing where the place is a folder, which anyone can watch.
   *
   * @throws {SourceError} when the place does not answer
   */
  changed?(signal: AbortSignal): Promise<readonly string[] | undefined>;
  /** Tell the place that all that was read so far is live. Does not fail: what could not be told is told the next time. */
  tellLive?(): Promise<void>;
}
