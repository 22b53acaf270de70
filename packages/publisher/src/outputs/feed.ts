import { type Feed, type FeedPost, toAtom, toJsonFeed, toRss } from '@pantograph/channels';
import { listsTouchedBy, type PostSummary } from '@pantograph/content';
import { absolute } from '@pantograph/pages';
import { shownAuthor, shownPicture, shownPost } from '../document/create-page-context.js';
import { type FeedForm, feedForms } from '../document/feed-addresses.js';
import { allPosts, listStart } from '../document/list-place.js';
import { outputPath } from '../document/output-path.js';
import { readSettings } from '../document/read-settings.js';
import { toldPicture } from '../document/share-picture.js';
import type { OutputBrand } from '../output-brand.js';
import type { OutputKey, OutputKind } from '../output-kind.js';
import { pageBasis } from '../page-basis.js';
import type { TrackingReader } from '../tracking-reader.js';

/** How many posts a feed holds. */
const longest = 20;

const writers: Readonly<Record<FeedForm, (feed: Feed) => string>> = { rss: toRss, atom: toAtom, json: toJsonFeed };

/** The newest posts of a blog for feed readers, in each of three forms. */
export const feed: OutputKind<Feed> = {
  name: 'feed',
  rank: 2,
  basis: pageBasis,
  *all(_reader, brand) {
    for (const locale of brand.data.locales) yield* keysOf(brand, locale);
  },
  *touchedBy(change, reader, brand) {
    const touched = listsTouchedBy(change);
    for (const locale of brand.data.locales) {
      if (!touched.includes(allPosts(brand.data, locale))) continue;
      for (const key of keysOf(brand, locale)) if (!reader.isPublished(key.path)) yield key;
    }
  },
  load(reader) {
    const { brand, locale } = reader;
    const { posts } = reader.query('latest-posts', allPosts(brand, locale), longest);
    if (posts.length === 0) return undefined;
    const start = listStart(brand, locale);
    const at = (form: FeedForm) => absolute(`${start}${fileOf(form)}`, brand.host);
    const { title, description } = readSettings(reader).blog;
    return {
      title,
      description,
      language: locale,
      url: absolute(start, brand.host),
      addresses: { rss: at('rss'), atom: at('atom'), json: at('json') },
      icon: absolute(`/brand/${brand.icon}`, brand.host),
      rights: brand.legal[locale] ?? brand.legal[brand.defaultLocale],
      publisher: brand.name,
      posts: posts.map((post) => feedPost(post, reader)),
    };
  },
  render: (props, _env, key) => writers[key.args.form as FeedForm](props),
};

function* keysOf({ data }: OutputBrand, locale: string): Generator<OutputKey> {
  for (const { form, file } of feedForms) {
    const path = outputPath(data.id, `${listStart(data, locale)}${file}`);
    yield { kind: 'feed', path, brand: data.id, locale, args: { form } };
  }
}

function fileOf(form: FeedForm): string {
  return feedForms.find((known) => known.form === form)?.file ?? '';
}

function feedPost(post: PostSummary, reader: TrackingReader): FeedPost {
  const { host } = reader.brand;
  const image = toldPicture(post, post.image && shownPicture(post.image), reader.brand);
  const authors = post.authors
    .map((key) => shownAuthor(reader.find('author', key), reader))
    .filter((author) => author !== undefined);
  return {
    url: absolute(shownPost(post, reader).href, host),
    title: post.title,
    summary: post.description,
    date: post.date,
    updated: post.updated,
    authors: authors.map(({ name, href }) => ({ name, url: absolute(href, host) })),
    tags: post.tags,
    image: image && absolute(image, host),
  };
}
