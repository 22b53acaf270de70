import type {
  ArchivePeriod,
  DocumentRecord,
  DocumentType,
  ListCount,
  QueryAnswer,
  QueryArguments,
  QueryName,
} from '@pantograph/content';

/** How a kind looks around to name its outputs. What it reads is not recorded. */
export interface PlanReader {
  /** Every live document of a brand, of one type where that is given. */
  documents(brand: string, type?: DocumentType): Iterable<DocumentRecord>;
  /** Every list of a brand's posts in a locale that holds any: all, each tag's, each author's; see postList. */
  postLists(brand: string, locale: string): readonly ListCount[];
  /** The periods of a list's archive: all of them, or in `touchedBy` those that the change may have brought into being. */
  archivePeriods(list: string): readonly ArchivePeriod[];
  /** Ask a query. */
  query<Name extends QueryName>(name: Name, ...args: QueryArguments<Name>): QueryAnswer<Name>;
  /** Tell whether an output with this path was written by an earlier publish. */
  isPublished(path: string): boolean;
}
