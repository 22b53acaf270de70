/** A section as it stands in a document, of whatever version. */
export type AnySection = Record<string, unknown>;

/** One step that brings a section up in the documents that have it, written beside its contract in NAME.migrations.ts. */
export interface SectionMigration {
  /** The schemaVersion of pages after this step; the build says which one is next. */
  to: number;
  /** What changed, in a sentence. */
  summary: string;
  /** Where the props stand that it renames, takes away or gives: `text`, `items[].name`. */
  changes: readonly string[];
  /** Gives the newer form and leaves what it got as it was; throws where that cannot be done, saying what is missing. */
  migrate(older: AnySection): AnySection;
}
