import type { Document } from '@pantograph/content';
import type { Finding } from '@pantograph/contract';

/** What the gate asks about the rest of the content. */
export interface GateContext {
  /** Tell whether a reference (`page:KEY`, `post:KEY`, `media/FILE`) in a document leads to something live. */
  leadsSomewhere(reference: string, document: Document): boolean;
}

/** Judges a document before it becomes live: an error keeps what was live before. */
export type Gate = (document: Document, context: GateContext) => Finding[];
