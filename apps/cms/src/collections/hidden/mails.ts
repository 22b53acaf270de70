import { hiddenCollection } from './hidden-collection.ts';
import { indexed, long, queue, text } from './row-fields.ts';

/** Mails that are to be sent. */
export const mails = hiddenCollection('mail-rows', [
  ...queue(),
  text('brand'),
  indexed('to'),
  text('subject'),
  long('text'),
  long('html'),
  text('unsubscribe'),
]);
