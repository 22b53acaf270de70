import { hiddenCollection } from './hidden-collection.ts';
import { key, moment, number } from './row-fields.ts';

/** How often something happened in a while. */
export const limits = hiddenCollection('limit-rows', [key('key'), number('count'), moment('until')]);
