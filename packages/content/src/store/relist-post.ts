import { parseStored } from './damage.js';
import type { DocumentRow } from './document-row.js';
import type { DocumentSummary } from './document-summary.js';
import type { PostLists } from './post-lists.js';
import { postListsOf } from './post-lists-of.js';
import { sortDate } from './sort-date.js';

/**
 * Move a post in the lists it stands in from where it was to where it is now. Other documents stand in none.
 *
 * @param shown the summary of `after`, where it need not be parsed
 */
export function relistPost(
  posts: PostLists,
  before: DocumentRow | undefined,
  after: DocumentRow | undefined,
  shown?: DocumentSummary,
): void {
  if (after?.type !== 'post' && before?.type !== 'post') return;
  const old = listings(before);
  const next = listings(after, shown);
  for (const [list, date] of old) {
    if (next.get(list) !== date) posts.remove(list, { date, key: before?.key ?? '' });
  }
  for (const [list, date] of next) {
    if (old.get(list) !== date) posts.add(list, { date, key: after?.key ?? '' });
  }
}

const nowhere: ReadonlyMap<string, string> = new Map();

/** The date under which a post stands in each of its lists. */
function listings(row: DocumentRow | undefined, shown?: DocumentSummary): ReadonlyMap<string, string> {
  if (row?.type !== 'post' || row.revision === null) return nowhere;
  const { type, brand, locale } = row;
  const summary = shown ?? parseStored<DocumentSummary>(row.summary);
  const date = sortDate(summary.date ?? '1970-01-01');
  return new Map(postListsOf({ type, brand, locale, summary }).map((list) => [list, date]));
}
