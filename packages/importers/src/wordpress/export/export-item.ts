/** A category or tag that an item is filed under. */
export interface ItemTerm {
  domain: string;
  nicename: string;
  name: string;
}

/** One `<item>` of an export, as it is written there: a post, a page, an attachment, or what a plugin keeps. */
export interface ExportItem {
  /** Where it begins; 1-based. */
  line: number;
  /** The export it stands in, where there are several. */
  file: string;
  /** WordPress's number for it; of an item without one, its place in the export, below 0. */
  id: number;
  title: string;
  link: string;
  guid: string;
  creator: string;
  content: string;
  excerpt: string;
  type: string;
  status: string;
  slug: string;
  parent: number;
  password: string;
  isSticky: boolean;
  /** `2019-03-04 10:00:00`, in the site's time zone, and in UTC; `0000-00-00 00:00:00` where there is none. */
  date: string;
  dateGmt: string;
  modified: string;
  modifiedGmt: string;
  attachmentUrl: string;
  terms: ItemTerm[];
  meta: { key: string; value: string }[];
  /** How many comments it has. */
  comments: number;
}

/** Someone who wrote. */
export interface ExportAuthor {
  login: string;
  displayName: string;
}

/** A category with the one it lies in, by their nicenames. */
export interface ExportCategory {
  nicename: string;
  parent: string;
  name: string;
}

/** What an export says, in its own order. */
export type ExportPart =
  | { kind: 'site'; field: 'address' | 'home' | 'version' | 'made'; value: string }
  | { kind: 'author'; author: ExportAuthor }
  | { kind: 'category'; category: ExportCategory }
  | { kind: 'item'; item: ExportItem }
  | { kind: 'note'; line: number; message: string; fix: string }
  | { kind: 'progress'; bytes: number };
