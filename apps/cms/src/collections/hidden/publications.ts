import { hiddenCollection } from './hidden-collection.ts';
import { indexed, key, long, moment, number, text } from './row-fields.ts';

/** What is live, a row a document and language. */
export const publications = hiddenCollection(
  'publications',
  [
    key('key'),
    indexed('collection'),
    indexed('document'),
    indexed('locale'),
    indexed('brand'),
    text('path'),
    text('address'),
    /** The whole document as it was when it was published, as JSON. */
    long('snapshot'),
    /** Ids of the shared sections in it, with a comma before and after each. */
    indexed('shares'),
    text('hash'),
    number('rev'),
    number('seq'),
    moment('at'),
    text('by'),
  ],
  [['brand', 'address']],
);
