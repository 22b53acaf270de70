import type { Document, DocumentRecord, Origin } from '@pantograph/content';

/** A document that this run made live, until it is found that it may not be. */
export interface StagedDocument extends Pick<Document, 'id' | 'type' | 'brand' | 'locale' | 'key' | 'slug'> {
  origin: Origin;
  /** Where it came from before, if from elsewhere. */
  takenFrom?: Origin;
  /** False where it was taken down instead, being a draft. */
  isLive: boolean;
  /** What was live before. */
  before?: DocumentRecord;
  /** References the gate asked about, to be looked up when all is staged. */
  references: readonly string[];
  undo(): void;
}
