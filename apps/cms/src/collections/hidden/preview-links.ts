import { hiddenCollection } from './hidden-collection.ts';
import { indexed, moment, text } from './row-fields.ts';

/** Links that show a draft to whoever has them. */
export const previewLinks = hiddenCollection('link-rows', [
  indexed('brand'),
  text('collection'),
  indexed('document'),
  text('locale'),
  moment('at'),
  text('by'),
  text('byName'),
  text('expiresAt'),
  text('revokedAt'),
]);
