import type { Feed, FeedPost } from './feed.js';
import { moment } from './moment.js';

/** Write a feed as JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
export function toJsonFeed(feed: Feed): string {
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      home_page_url: feed.url,
      feed_url: feed.addresses.json,
      description: feed.description,
      language: feed.language,
      ...(feed.icon && { icon: feed.icon }),
      authors: [{ name: feed.publisher }],
      items: feed.posts.map(item),
    },
    null,
    1,
  )}\n`;
}

function item(post: FeedPost): object {
  return {
    id: post.url,
    url: post.url,
    title: post.title,
    // An item must have content in one of two forms; ours says what the description says, as in the other forms.
    content_text: post.summary,
    summary: post.summary,
    date_published: moment(post.date).toISOString(),
    ...(post.updated && { date_modified: moment(post.updated).toISOString() }),
    ...(post.image && { image: post.image }),
    ...(post.authors.length > 0 && { authors: post.authors.map(({ name, url }) => ({ name, ...(url && { url }) })) }),
    ...(post.tags.length > 0 && { tags: post.tags }),
  };
}
