import { hiddenCollection } from './hidden-collection.ts';
import { indexed, long, moment, number, text } from './row-fields.ts';

/** What happened, who did it and why. Rows are only ever added. */
export const audit = hiddenCollection(
  'audit-rows',
  [
    moment('at'),
    indexed('brand'),
    indexed('collection'),
    indexed('document'),
    text('locale'),
    text('title'),
    text('action'),
    text('from'),
    text('to'),
    indexed('by'),
    text('byName'),
    text('via'),
    long('reason'),
    number('rev'),
    text('hash'),
  ],
  [['brand', 'at']],
);
