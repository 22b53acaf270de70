/** A post as a feed tells it. */
export interface FeedPost {
  /** Absolute; also its id, for as long as it has this address. */
  url: string;
  title: string;
  summary: string;
  /** ISO 8601, a day or a moment. */
  date: string;
  updated?: string | undefined;
  authors: readonly { name: string; url?: string | undefined }[];
  tags: readonly string[];
  /** Absolute. */
  image?: string | undefined;
}

/** A blog as its feeds tell it. All addresses are absolute. */
export interface Feed {
  title: string;
  description: string;
  /** BCP-47 tag. */
  language: string;
  /** Of the blog. */
  url: string;
  /** Of each form of the feed. */
  addresses: { rss: string; atom: string; json: string };
  icon?: string | undefined;
  /** The legal line. */
  rights?: string | undefined;
  /** Who stands for posts without an author. */
  publisher: string;
  /** The newest first. */
  posts: readonly FeedPost[];
}
