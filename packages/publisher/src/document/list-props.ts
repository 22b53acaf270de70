import { type PostSummary, periodDays, periodParts } from '@pantograph/content';
import {
  breadcrumbList,
  type Crumb,
  formatPeriod,
  type ListSubject,
  type LocaleLink,
  messagesFor,
  organization,
  type Picture,
  renderMain,
  type ViewProps,
} from '@pantograph/pages';
import type { RenderEnvironment } from '../render-environment.js';
import type { TrackingReader } from '../tracking-reader.js';
import { createPageContext, shownPicture, shownPost } from './create-page-context.js';
import { documentProps } from './document-props.js';
import { feedLinks } from './feed-addresses.js';
import { archiveAddress } from './list-place.js';
import { type Frame, readFrame } from './read-frame.js';
import { shareListPicture } from './share-picture.js';

/** A list of posts and the page of it that is wanted. */
export interface ListRequest {
  list: string;
  /** Address of the first page of the list. */
  start: string;
  /** Address of this page, where it is not what list and period say. */
  path?: string;
  /** A period of the archive; empty for the first page. */
  period: string;
  /** The first page of the same list in the languages it is to be had in; an archive has other periods in each. */
  locales?(): LocaleLink[];
  /** What the page says of itself, once it is known that there is something to show. */
  describe(frame: Frame): ListDescription;
}

export interface ListDescription {
  kind: 'index' | 'group';
  kicker?: string | undefined;
  title: string;
  description: string;
  subject?: Partial<ListSubject>;
  /** Steps between the brand's home and this list. */
  crumbs: readonly Crumb[];
}

interface Page {
  posts: readonly PostSummary[];
  newer?: string | undefined;
  older?: string | undefined;
  archive?: string | undefined;
}

/** Load a page of a list of posts; undefined where the list has no such page. */
export function listProps(reader: TrackingReader, env: RenderEnvironment, request: ListRequest): ViewProps | undefined {
  const page = request.period === '' ? firstPage(reader, request) : archivePage(reader, request);
  if (!page) return undefined;
  const { brand, locale } = reader;
  const path = request.path ?? (request.period === '' ? request.start : archiveAddress(request.start, request.period));
  const isArchive = request.period !== '';
  const locales = isArchive ? [] : (request.locales?.() ?? []);
  const frame = readFrame(reader, env, path, locales);
  const description = request.describe(frame);
  const subject = listSubject(reader, request, page, description);
  const messages = messagesFor(locale);
  const crumbs = [
    { label: brand.name, href: frame.homeHref },
    ...description.crumbs,
    { label: subject.title, href: path },
  ];
  return documentProps(reader, env, frame, {
    // The blog's first page may stand at the brand's root too, and is the same page wherever it stands.
    path: request.path ? request.start : path,
    title: isArchive ? `${description.title}: ${messages.archive} ${subject.title}` : subject.title,
    description: isArchive
      ? `${messages.archive} ${subject.title}. ${description.description}`
      : description.description,
    image: shareListPicture(frame, firstImage(page.posts), reader),
    locales,
    feeds: feedLinks(reader, frame),
    jsonLd: [organization(brand), breadcrumbList(crumbs, brand.host)],
    prev: page.newer,
    next: page.older,
    main: renderMain(subject, createPageContext(reader, frame)),
  });
}

function firstPage(reader: TrackingReader, { list, start }: ListRequest): Page | undefined {
  const { posts, older } = reader.query('latest-posts', list, reader.brand.postsPerPage);
  if (posts.length === 0) return undefined;
  return { posts, archive: older && archiveAddress(start, older) };
}

function archivePage(reader: TrackingReader, { list, start, period }: ListRequest): Page | undefined {
  const page = reader.query('archive-page', list, ...periodParts(period));
  // A list that its first page shows whole needs no archive.
  if (!page || (!page.newer && !page.older && page.posts.length <= reader.brand.postsPerPage)) return undefined;
  return {
    posts: page.posts,
    newer: page.newer && archiveAddress(start, page.newer),
    older: page.older && archiveAddress(start, page.older),
  };
}

function listSubject(reader: TrackingReader, request: ListRequest, page: Page, said: ListDescription): ListSubject {
  const posts = page.posts.map((post) => shownPost(post, reader));
  if (request.period === '') {
    return {
      ...said.subject,
      type: 'list',
      kind: said.kind,
      kicker: said.kicker,
      title: said.title,
      description: said.description,
      posts,
      archiveHref: page.archive,
    };
  }
  const { first, last } = periodDays(request.period);
  return {
    type: 'list',
    kind: 'archive',
    title: formatPeriod(first, last, reader.locale),
    crumbs: [...said.crumbs, { label: said.title, href: request.start }],
    posts,
    neighbours: { newer: page.newer, older: page.older },
  };
}

function firstImage(posts: readonly PostSummary[]): Picture | undefined {
  const image = posts.find((post) => post.image)?.image;
  return image && shownPicture(image);
}
