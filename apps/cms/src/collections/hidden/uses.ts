import { hiddenCollection } from './hidden-collection.ts';
import { indexed, key, text } from './row-fields.ts';

/** What each document names. */
export const uses = hiddenCollection('use-rows', [
  key('document'),
  text('collection'),
  indexed('brand'),
  text('title'),
  text('targets'),
]);
