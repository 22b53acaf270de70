import type { Finding } from '@pantograph/contract';
import type { Document } from '../../documents/document.js';
import type { FoundFile } from './walk-folder.js';

/** What a format may ask while it reads a file. All it asks is remembered: the file is read again when an answer changes. */
export interface ReadContext {
  /** Get the facts of another file, such as `640x480` of a picture; undefined where there is no such file. */
  facts(path: string): string | undefined;
  /** Tell whether there is such a file. With `remember` false, that there was none is not remembered. */
  exists(path: string, remember?: boolean): boolean;
  /** Get the text of another item as it was taken, with its hash as its facts; undefined where there is none in order. */
  text(path: string): string | undefined;
}

/** What came of reading a file. */
export type ReadOutcome =
  | {
      documents: Document[];
      findings: Finding[];
      /** The address the documents take; no two items may take the same. */
      claim?: string;
      facts?: string;
      /** Names of the people that documents refer to, by author key. */
      people?: ReadonlyMap<string, string>;
    }
  | { documents?: undefined; findings: Finding[] };

/** How the files of a folder become documents. */
export interface FolderFormat {
  readonly kind: string;
  /** Changes with whatever else decides what a file becomes. */
  readonly version: string;
  /**
   * Say whether a file is read by this format, and when: lower comes first. Undefined leaves it out. `isRefused` says that
   * it was found to be no file, such as a link to a folder.
   */
  rank(path: string, isRefused?: boolean): number | undefined;
  read(file: FoundFile, content: Buffer, context: ReadContext): Promise<ReadOutcome>;
  /** Say what is wrong with a file before it is read, such as its size. */
  refuse?(file: FoundFile): Finding | undefined;
  /** Make the document of someone whom documents name. Without it nobody is made. */
  person?(key: string, name: string): Document;
}
