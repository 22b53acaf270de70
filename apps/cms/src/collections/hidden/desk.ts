import { hiddenCollection } from './hidden-collection.ts';
import { indexed, key, long, moment, number, text } from './row-fields.ts';

/** What lists and the desk show of each document, a row a document. */
export const desk = hiddenCollection(
  'desk-rows',
  [
    key('document'),
    indexed('collection'),
    indexed('brand'),
    text('title'),
    text('languages'),
    number('written'),
    long('open'),
    indexed('by'),
    text('byName'),
    moment('at'),
    // The longest last, so that what scans the others need not read them.
    text('search'),
    long('words'),
    long('sources'),
  ],
  [['collection', 'at', 'brand']],
);
