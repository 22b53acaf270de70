import { type AuthorDocument, address, type PostSummary, tagAddress } from '@pantograph/content';
import {
  type AuthorSummary,
  mediaAddress,
  type PageContext,
  type Picture,
  type PostSummary as ShownPost,
} from '@pantograph/pages';
import type { TrackingReader } from '../tracking-reader.js';
import type { Frame } from './read-frame.js';

/** Let pages ask the store, so that each answer is recorded as what the output depends on. */
export function createPageContext(reader: TrackingReader, { blog }: Pick<Frame, 'blog'>): PageContext {
  const { brand, locale } = reader;
  return {
    brand,
    locale,
    href: (link) => reader.address(link),
    picture: (picture) => shownPicture(picture),
    author: (key) => shownAuthor(reader.find('author', key), reader),
    related: (post) => reader.query('related-posts', post.id).map((other) => shownPost(other, reader)),
    tagHref: (tag) => encodeURI(tagAddress(tag, locale, brand)),
    blog,
  };
}

/** Point a picture at where it is published. */
export function shownPicture(picture: Picture): Picture {
  return { ...picture, src: mediaAddress(picture.src) };
}

/** Make the summary of a post what lists show. */
export function shownPost(post: PostSummary, { brand }: TrackingReader): ShownPost {
  return { ...post, href: encodeURI(address(post, brand)) };
}

/** Make an author what posts show of one. */
export function shownAuthor(
  author: AuthorDocument | undefined,
  { brand, locale }: TrackingReader,
): AuthorSummary | undefined {
  if (!author) return undefined;
  const { name, role, bio, image } = author;
  // Their page lists what they wrote in this language, though the author may be described in the brand's default alone.
  return { name, role, bio, image, href: encodeURI(address({ ...author, locale }, brand)) };
}
