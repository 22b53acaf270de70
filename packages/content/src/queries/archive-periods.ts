import type { ContentStore } from '../store/content-store.js';
import { type ArchivePeriod, fullestPeriod, periodDays } from './archive-period.js';
import { periodOf } from './period-of.js';

/** Get every period of a list's archive, the oldest first. */
export function archivePeriods(store: ContentStore, list: string): ArchivePeriod[] {
  const periods: ArchivePeriod[] = [];
  let [next] = store.posts.after(list, { date: '', key: '' }, 1);
  while (next) {
    const period = periodOf(store, list, next);
    periods.push(period);
    const { first, last } = periodDays(period);
    // The parts of a day follow one another by number, not by date.
    const isPart = period.length > first.length;
    [next] = isPart
      ? store.posts.between(list, first, last, Number.MAX_SAFE_INTEGER).slice(Number(period.slice(11)) * fullestPeriod)
      : [];
    if (!next) [next] = store.posts.after(list, { date: `${last}~`, key: '' }, 1);
  }
  return periods;
}
