import type { DocumentType } from '../documents/document-base.js';

/** A document of whatever version, before it is checked. */
export type AnyDocument = Record<string, unknown>;

/**
 * One step that brings a document up: from the version before `to`. With `section`, `migrate` gets each section of that
 * name in turn instead of the document; such migrations stand beside the component, in NAME.migrations.ts.
 */
export interface Migration {
  type: DocumentType;
  /** The schemaVersion after this step. */
  to: number;
  section?: string;
  /** What changed, in a sentence. */
  summary: string;
  /** Gives the newer form and leaves what it got as it was; throws where that cannot be done, saying what is missing. */
  migrate(older: AnyDocument): AnyDocument;
}
