import type { ContentStore } from '../store/content-store.js';
import type { DocumentChange } from '../store/document-change.js';

/** An argument of a query. */
export type QueryValue = string | number;

/**
 * A question to the store that outputs depend on. The store keeps the hash of each answer an output was made from; after
 * a change only the answers that the change may have altered are asked for again, and only where the hash differs are
 * outputs made again.
 */
export interface Query<Args extends readonly QueryValue[], Result> {
  readonly name: string;
  /** Answer from what is live. The answer must be plain JSON, and follow from the live documents alone. */
  run(store: ContentStore, ...args: Args): Result;
  /** Get what changes when the answer does, where that is cheaper than to hash the answer itself. */
  stamp?(store: ContentStore, ...args: Args): string;
  /**
   * Say which answers a change may have altered: the arguments, or the first few of them, which stands for every answer
   * whose arguments begin so. Must name them all; may name more.
   */
  touchedBy(change: DocumentChange, store: ContentStore): Iterable<readonly QueryValue[]>;
}
