import type { DocumentChange } from '../store/document-change.js';
import type { ListPlace } from '../store/post-lists.js';
import { sortDate } from '../store/sort-date.js';

/** Get the places in its lists that a post had and has, for a change that altered them or what stands there. */
export function placesTouchedBy({ before, after }: DocumentChange): ListPlace[] {
  const places = [before, after]
    .filter((record) => record?.type === 'post')
    .map((record) => ({ date: sortDate(record?.summary.date ?? ''), key: record?.key ?? '' }));
  return places[0]?.date === places[1]?.date ? places.slice(0, 1) : places;
}
