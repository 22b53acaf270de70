import type { ContentStore } from '../store/content-store.js';
import type { ListPlace } from '../store/post-lists.js';
import { type ArchivePeriod, fullestPeriod, periodDays } from './archive-period.js';
import { periodOf } from './period-of.js';

/** Get every period of a list's archive, the oldest first. */
export function archivePeriods(store: ContentStore, list: string): ArchivePeriod[] {
  const [first] = store.posts.after(list, { date: '', key: '' }, 1);
  return periodsFrom(store, list, first, '9999-12-31');
}

/**
 * Get the periods of a list's archive that posts of a year may have brought into being: those of the year itself, and
 * those next to it, of which one may have been the only one so far and not worth a page.
 */
export function archivePeriodsAround(store: ContentStore, list: string, year: string): ArchivePeriod[] {
  const { first, last } = periodDays(year);
  const [older] = store.posts.before(list, { date: first, key: '' }, 1);
  const [start] = older ? [older] : store.posts.after(list, { date: first, key: '' }, 1);
  const [newer] = store.posts.after(list, { date: `${last}~`, key: '' }, 1);
  const periods = periodsFrom(store, list, start, last);
  return newer ? [...periods, periodOf(store, list, newer)] : periods;
}

function periodsFrom(store: ContentStore, list: string, start: ListPlace | undefined, until: string): ArchivePeriod[] {
  const periods: ArchivePeriod[] = [];
  let next = start;
  while (next && next.date <= `${until}~`) {
    const period = periodOf(store, list, next);
    periods.push(period);
    next = afterPeriod(store, list, period);
  }
  return periods;
}

function afterPeriod(store: ContentStore, list: string, period: ArchivePeriod): ListPlace | undefined {
  const { first, last } = periodDays(period);
  // The parts of a day follow one another by number, not by date.
  const part = period.length > first.length ? Number(period.slice(first.length + 1)) : 0;
  const sameDay = part
    ? store.posts.between(list, first, last, part * fullestPeriod + 1)[part * fullestPeriod]
    : undefined;
  return sameDay ?? store.posts.after(list, { date: `${last}~`, key: '' }, 1)[0];
}
