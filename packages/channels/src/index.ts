export type { Feed, FeedPost } from './feed/feed.js';
export { toAtom } from './feed/to-atom.js';
export { toJsonFeed } from './feed/to-json-feed.js';
export { toRss } from './feed/to-rss.js';
export { foldRoles, type RoleText } from './text/fold-roles.js';
export { summary } from './text/summary.js';
export { type TextPage, toText } from './text/to-text.js';
