import { labelOfTag } from './label-of-tag.js';
import { listsTouchedBy } from './lists-touched-by.js';
import type { Query } from './query.js';

/** How a tag is written, by the list of its posts: as in the newest of them. */
export const tagLabel: Query<[list: string], string> = {
  name: 'tag-label',
  run: labelOfTag,
  touchedBy: (change) => listsTouchedBy(change).map((list) => [list]),
};
