import { documentTitle, type FeedLink } from '@pantograph/pages';
import type { TrackingReader } from '../tracking-reader.js';
import type { Frame } from './read-frame.js';

/** The forms of a feed: file name, media type and how people call it. */
export const feedForms = [
  { form: 'rss', file: 'feed.xml', type: 'application/rss+xml', label: 'RSS' },
  { form: 'atom', file: 'atom.xml', type: 'application/atom+xml', label: 'Atom' },
  { form: 'json', file: 'feed.json', type: 'application/feed+json', label: 'JSON Feed' },
] as const;

export type FeedForm = (typeof feedForms)[number]['form'];

/** Name the feeds of a blog, for feed readers to find. */
export function feedLinks({ brand }: Pick<TrackingReader, 'brand'>, { blog }: Pick<Frame, 'blog'>): FeedLink[] {
  const title = documentTitle(blog.label, brand.name);
  return feedForms.map(({ file, type, label }) => ({
    type,
    title: `${title} (${label})`,
    href: `${blog.href}${file}`,
  }));
}
