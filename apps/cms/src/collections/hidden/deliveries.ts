import { hiddenCollection } from './hidden-collection.ts';
import { indexed, long, queue, text } from './row-fields.ts';

/** What webhooks are to be told. */
export const deliveries = hiddenCollection('delivery-rows', [
  ...queue(),
  indexed('webhook'),
  text('brand'),
  text('event'),
  long('body'),
]);
