import { listsTouchedBy } from './lists-touched-by.js';
import { periodOf } from './period-of.js';
import type { PostSummary } from './post-summary.js';
import type { Query } from './query.js';
import { recordOfPost } from './record-of-post.js';
import { toPostSummary } from './to-post-summary.js';

/** The newest posts of a list. */
export interface LatestPosts {
  /** The newest first. */
  posts: PostSummary[];
  /** The period of the archive in which the next older post stands; missing where these are all. */
  older?: string;
}

/** The newest posts of a list that postList names. A feed asks for twenty. */
export const latestPosts: Query<[list: string, limit: number], LatestPosts> = {
  name: 'latest-posts',
  run(store, list, limit) {
    const places = store.posts.newest(list, limit + 1);
    const next = places[limit];
    return {
      posts: places.slice(0, limit).map(({ key }) => toPostSummary(recordOfPost(store, list, key))),
      ...(next && { older: periodOf(store, list, next) }),
    };
  },
  touchedBy: (change) => listsTouchedBy(change).map((list) => [list]),
};
