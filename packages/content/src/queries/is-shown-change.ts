import type { DocumentChange } from '../store/document-change.js';

/** Tell whether a change altered what others show of a document: its slug or its summary, not just its text. */
export function isShownChange({ before, after }: DocumentChange): boolean {
  return before?.slug !== after?.slug || JSON.stringify(before?.summary) !== JSON.stringify(after?.summary);
}
