import { hiddenCollection } from './hidden-collection.ts';
import { key, moment, number, text } from './row-fields.ts';

/** How far the publisher is. */
export const live = hiddenCollection('live-rows', [key('name'), text('epoch'), number('seq'), moment('at')]);
