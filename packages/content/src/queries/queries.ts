import { archivePage } from './archive-page.js';
import { cardFacts } from './card-facts.js';
import { document } from './document.js';
import { foundDocument } from './found-document.js';
import { frame } from './frame.js';
import { latestPosts } from './latest-posts.js';
import { listNames } from './list-names.js';
import { listedPages } from './listed-pages.js';
import { location } from './location.js';
import { neighbours } from './neighbours.js';
import { postLocales } from './post-locales.js';
import type { Query, QueryValue } from './query.js';
import { redirect, redirectPaths, redirectsTo } from './redirect.js';
import { relatedPosts } from './related-posts.js';
import { sitemapChunk } from './sitemap-chunk.js';
import { sitemapChunks } from './sitemap-chunks.js';
import { slugHolder } from './slug-holder.js';
import { tagLabel } from './tag-label.js';
import { tags } from './tags.js';
import { translations } from './translations.js';

/** Every query there is, by name. */
export const queries = {
  'archive-page': archivePage,
  'card-facts': cardFacts,
  document,
  'found-document': foundDocument,
  frame,
  'latest-posts': latestPosts,
  'list-names': listNames,
  'listed-pages': listedPages,
  location,
  neighbours,
  'post-locales': postLocales,
  redirect,
  'redirect-paths': redirectPaths,
  'redirects-to': redirectsTo,
  'related-posts': relatedPosts,
  'sitemap-chunk': sitemapChunk,
  'sitemap-chunks': sitemapChunks,
  'slug-holder': slugHolder,
  'tag-label': tagLabel,
  tags,
  translations,
};

export type QueryName = keyof typeof queries;

export type QueryArguments<Name extends QueryName> =
  Parameters<(typeof queries)[Name]['run']> extends [unknown, ...infer Args extends readonly QueryValue[]]
    ? Args
    : never;

export type QueryAnswer<Name extends QueryName> = ReturnType<(typeof queries)[Name]['run']>;

/** Get a query by name, where it is not known which. */
export function queryNamed(name: QueryName): Query<readonly QueryValue[], unknown> {
  return queries[name] as unknown as Query<readonly QueryValue[], unknown>;
}
