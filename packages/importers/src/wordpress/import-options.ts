import type { Finding } from '@pantograph/contract';
import type { ImportBrand } from './site/site.js';

export interface ImportOptions {
  /** The export; several where WordPress split it. */
  files: readonly string[];
  brand: ImportBrand;
  /** The language the old site was written in; without one, the brand's first. */
  locale?: string;
  /** The folder with one folder a brand; nothing is written outside `to/<brand>/`. */
  to: string;
  /** A folder that holds the site's `wp-content/uploads`. */
  media?: string;
  onProgress?(progress: ImportProgress): void;
}

/** How far an import is, in bytes. */
export interface ImportProgress {
  step: 'Reading' | 'Writing';
  done: number;
  total: number;
}

/** What an import did. */
export interface ImportResult {
  posts: number;
  pages: number;
  authors: number;
  redirects: number;
  /** `listed` are all files that the export names, `used` those that documents refer to, `here` those that are in media/. */
  media: { listed: number; used: number; here: number };
  /** Files by what became of them; `kept` were written or changed by somebody else, and stay as they are. */
  files: { added: number; changed: number; unchanged: number; kept: number };
  /** What was not imported, and how many there were of it. */
  skipped: { what: string; count: number }[];
  /** The list of media, relative to the brand's folder. */
  mediaList: string;
  findings: Finding[];
}
