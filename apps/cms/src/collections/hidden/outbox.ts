import { hiddenCollection } from './hidden-collection.ts';
import { key, long, text } from './row-fields.ts';

/** What happened to the live content, the last of each path. */
export const outboxRows = hiddenCollection('outbox-rows', [
  key('path'),
  { name: 'seq', type: 'number', unique: true, index: true },
  text('kind'),
  long('text'),
  text('url'),
  text('sha256'),
]);
