import { hiddenCollection } from './hidden-collection.ts';
import { indexed, key, moment, number, text } from './row-fields.ts';

/** Where each language of each document stands. */
export const workflow = hiddenCollection(
  'workflow-rows',
  [
    key('key'),
    indexed('collection'),
    indexed('document'),
    indexed('locale'),
    indexed('brand'),
    text('title'),
    indexed('state'),
    text('hash'),
    number('rev'),
    text('askedBy'),
    moment('askedAt'),
    text('approvedBy'),
    moment('approvedAt'),
    moment('publishAt'),
    moment('unpublishAt'),
    text('afterwards'),
    indexed('live'),
  ],
  [['document', 'state', 'live']],
);
