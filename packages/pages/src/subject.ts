import type { PageDocument, PostDocument } from '@pantograph/content';
import type { AuthorSummary, PostSummary } from './page-context.js';
import type { Crumb } from './parts/breadcrumb.js';
import type { Neighbours } from './parts/pagination.js';

/** A link to the list of posts with a tag. */
export interface TagLink {
  label: string;
  href: string;
  count: number;
}

/** A list of posts: the blog's first page, a page of its archive, the posts with a tag or by an author. */
export interface ListSubject {
  type: 'list';
  /** `index` shows its first post large, `group` shows equal cards, `archive` one line a post. */
  kind: 'index' | 'group' | 'archive';
  kicker?: string | undefined;
  title: string;
  description?: string | undefined;
  /** Where it is a list of one author's posts. */
  author?: AuthorSummary | undefined;
  posts: readonly PostSummary[];
  tags?: readonly TagLink[];
  crumbs?: readonly Crumb[];
  neighbours?: Neighbours;
  /** Where the full list begins, from a page that shows the newest alone. */
  archiveHref?: string | undefined;
  feeds?: readonly Crumb[];
}

/** What a reader gets for an address that leads nowhere, or not to where it did. */
export interface NotFoundSubject {
  type: 'not-found';
  /** Stands large above the words; 404 where nothing is said, nothing where it is empty. */
  code?: string;
  title: string;
  body: string;
  action: { label: string; href: string };
}

/** Anything that has a `<main>`. */
export type Subject = PageDocument | PostDocument | ListSubject | NotFoundSubject;
