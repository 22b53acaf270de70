import type { DocumentChange } from '../store/document-change.js';
import { postListsOf } from '../store/post-lists-of.js';
import { isShownChange } from './is-shown-change.js';

/** Name the lists in which a change altered what is shown. */
export function listsTouchedBy(change: DocumentChange): string[] {
  if (!isShownChange(change)) return [];
  const { before, after } = change;
  return [...new Set([...(before ? postListsOf(before) : []), ...(after ? postListsOf(after) : [])])];
}
