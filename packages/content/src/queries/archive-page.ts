import type { ContentStore } from '../store/content-store.js';
import type { ListPlace } from '../store/post-lists.js';
import {
  type ArchivePeriod,
  fullestPeriod,
  joinPeriod,
  type PeriodParts,
  periodDays,
  periodParts,
  periodsAround,
} from './archive-period.js';
import { listsTouchedBy } from './lists-touched-by.js';
import { periodOf } from './period-of.js';
import { placesTouchedBy } from './places-touched-by.js';
import type { PostSummary } from './post-summary.js';
import type { Query } from './query.js';
import { recordOfPost } from './record-of-post.js';
import { toPostSummary } from './to-post-summary.js';

/** The posts of one period, and the periods before and after it that have any. */
export interface ArchivePage {
  /** The newest first. */
  posts: PostSummary[];
  newer?: ArchivePeriod;
  older?: ArchivePeriod;
}

/** After every post of a day, whatever its key. */
const last = '\u{10ffff}';

/**
 * The archive of a list of posts, by period; null where the list has no such page. The arguments are the list and the
 * period's parts. A post that comes or goes touches the page of its period, and where that page appears, goes or is told
 * apart its neighbours: numbered pages would all shift. See docs/decisions/0051.
 */
export const archivePage: Query<[list: string, ...period: PeriodParts], ArchivePage | null> = {
  name: 'archive-page',
  run(store, list, ...parts) {
    const period = joinPeriod(parts);
    const places = placesIn(store, list, period);
    const oldest = places[0];
    const newest = places.at(-1);
    if (!oldest || !newest || periodOf(store, list, oldest) !== period) return null;
    const older = store.posts.before(list, oldest, 1)[0];
    const newer = store.posts.after(list, newest, 1)[0];
    return {
      posts: places.reverse().map(({ key }) => toPostSummary(recordOfPost(store, list, key))),
      ...(newer && { newer: periodOf(store, list, newer) }),
      ...(older && { older: periodOf(store, list, older) }),
    };
  },
  *touchedBy(change, store) {
    const places = placesTouchedBy(change);
    for (const list of listsTouchedBy(change)) {
      for (const place of places) yield* periodsTouchedAt(store, list, place);
    }
  },
};

function placesIn(store: ContentStore, list: string, period: ArchivePeriod): ListPlace[] {
  const { first, last } = periodDays(period);
  const part = Number(periodParts(period)[5]);
  // Of a day told apart all must be read to count; of anything longer one more than it may hold.
  const places = store.posts.between(list, first, last, part ? part * fullestPeriod : fullestPeriod + 1);
  return part ? places.slice((part - 1) * fullestPeriod) : places;
}

function* periodsTouchedAt(store: ContentStore, list: string, place: ListPlace) {
  // Whatever is shorter than the place's own period was told apart before and is no longer.
  yield [list, ...periodParts(periodOf(store, list, place)).filter((part) => part !== '')];
  const around = periodsAround(place.date);
  // A day that is told apart is touched in all its parts.
  yield [list, ...(around[4] ?? []).slice(0, 5)];
  for (const parts of around) {
    yield [list, ...parts];
    const days = periodDays(joinPeriod(parts));
    const outside = [
      ...store.posts.before(list, { date: days.first, key: '' }, 1),
      ...store.posts.after(list, { date: `${days.last}~`, key: last }, 1),
    ];
    for (const neighbour of outside) yield [list, ...periodParts(periodOf(store, list, neighbour))];
  }
}
