import { hiddenCollection } from './hidden-collection.ts';
import { indexed, long, moment, text } from './row-fields.ts';

/** What people say of a document; an answer names what it answers. */
export const comments = hiddenCollection('comment-rows', [
  indexed('brand'),
  text('collection'),
  indexed('document'),
  text('locale'),
  /** The id of the row of the section it stands on; empty where it is about the whole. */
  text('section'),
  long('text'),
  /** The id of who wrote it, empty for a guest. */
  text('by'),
  text('byName'),
  /** The link that a guest came by. */
  indexed('link'),
  indexed('answerTo'),
  moment('at'),
  text('resolvedAt'),
  text('resolvedBy'),
]);
