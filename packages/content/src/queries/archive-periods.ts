import type { ContentStore } from '../store/content-store.js';
import { type ArchivePeriod, fullestPeriod, joinPeriod, periodsAround } from './archive-period.js';

/** Get every period of a list's archive, the oldest first. */
export function archivePeriods(store: ContentStore, list: string): ArchivePeriod[] {
  const days = store.posts.days(list).map(({ day, count }) => ({ count, around: periodsAround(day).map(joinPeriod) }));
  const counts = new Map<ArchivePeriod, number>();
  for (const { count, around } of days) {
    for (const period of around) counts.set(period, (counts.get(period) ?? 0) + count);
  }
  const periods = new Set<ArchivePeriod>();
  for (const { count, around } of days) {
    const period = around.find((candidate) => (counts.get(candidate) ?? 0) <= fullestPeriod);
    if (period !== undefined) periods.add(period);
    else for (let part = 1; part <= Math.ceil(count / fullestPeriod); part++) periods.add(`${around[3]}-${part}`);
  }
  return [...periods];
}
