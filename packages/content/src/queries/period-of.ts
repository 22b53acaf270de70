import type { ContentStore } from '../store/content-store.js';
import type { ListPlace } from '../store/post-lists.js';
import { type ArchivePeriod, fullestPeriod, joinPeriod, periodDays, periodsAround } from './archive-period.js';

/** Get the period of a list's archive in which a place falls: the longest around it that is not too full. */
export function periodOf(store: ContentStore, list: string, place: ListPlace): ArchivePeriod {
  let day = '';
  for (const parts of periodsAround(place.date)) {
    day = joinPeriod(parts);
    const { first, last } = periodDays(day);
    if (!store.posts.hasMoreThan(list, first, last, fullestPeriod)) return day;
  }
  const { first } = periodDays(day);
  const earlier = store.posts
    .between(list, first, first, Number.MAX_SAFE_INTEGER)
    .filter(({ date, key }) => date < place.date || (date === place.date && key < place.key));
  return `${day}-${Math.floor(earlier.length / fullestPeriod) + 1}`;
}
