import type { Subject } from '../workflow/rows.ts';

/** What is live of a document, in one language. */
export interface PublicationRow extends Subject {
  key: string;
  brand: string;
  /** The path of its file, empty for what is only part of others. */
  path: string;
  /** Where it is on the site, empty for what has no page. */
  address: string;
  /** The document as it was, in all languages, as JSON. */
  snapshot: string;
  /** `,ID,ID,` of the shared sections in it. */
  shares: string;
  hash: string;
  rev: number;
  /** Its number in the outbox. */
  seq: number;
  at: string;
  by: string;
}
