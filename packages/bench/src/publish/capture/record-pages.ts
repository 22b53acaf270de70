import { openSync, writeSync } from 'node:fs';
import type { PostDocument } from '@pantograph/content';
import {
  type AuthorSummary,
  type DocumentParts,
  formatDate,
  type ListSubject,
  messagesFor,
  type PageContext,
  type PostSummary,
  documentView as realDocumentView,
  renderMain as realRenderMain,
  resolveHtml,
  type Subject,
} from '@pantograph/pages';
import type { AuthorModel, CardModel, ListModel, MainModel, PostModel } from '../floor/model.ts';
import { takeSections } from './record-sections.ts';

export * from '@pantograph/pages';

/** What `<main>`s were made of whose documents are not assembled yet. */
const mains = new Map<string, MainModel>();
const file = openSync(process.env.BENCH_MODELS ?? 'models.jsonl', 'w');

/** Render as the real one does, and remember what it was made of. */
export function renderMain(subject: Subject, context: PageContext): string {
  takeSections();
  const main = realRenderMain(subject, context);
  const model = modelOf(subject, context);
  if (model) mains.set(main, model);
  return main;
}

/** Assemble as the real one does, and write the model of the page to the file that BENCH_MODELS names. */
export function documentView(brand: Parameters<typeof realDocumentView>[0], parts: DocumentParts) {
  const view = realDocumentView(brand, parts);
  const main = mains.get(view.main);
  mains.delete(view.main);
  if (main) {
    const { main: _, header, footer, ...head } = view;
    writeSync(file, `${JSON.stringify({ path: parts.path, head, header, footer, main })}\n`);
  }
  return view;
}

function modelOf(subject: Subject, context: PageContext): MainModel | undefined {
  if (subject.type === 'page') return { kind: 'page', variant: subject.template, sections: takeSections() };
  if (subject.type === 'post') return postModel(subject, context);
  return subject.type === 'list' ? listModel(subject, context) : undefined;
}

function postModel(post: PostDocument, context: PageContext): PostModel {
  const authors = post.authors.map((key) => context.author(key)).filter((author) => author !== undefined);
  return {
    kind: 'post',
    variant: context.brand.variants.post ?? '',
    blog: context.blog,
    title: post.title,
    description: post.description,
    date: post.date,
    words: words(post.date, context, 'long'),
    minutes: messagesFor(context.locale).minutes(post.minutes),
    tags: post.tags.map((tag) => ({ label: tag, href: context.tagHref(tag) })),
    authors: authors.map(authorModel),
    outline: outlineModel(post),
    body: resolveHtml(post.body, context),
    related: context.related(post).map((other) => card(other, context, 'short')),
  };
}

function outlineModel({ outline }: PostDocument): PostModel['outline'] {
  const groups: PostModel['outline'] = [];
  let depth = 0;
  for (const entry of outline) {
    const link = { href: `#${encodeURIComponent(entry.id)}`, text: entry.text };
    const last = groups.at(-1);
    if (last && entry.depth > depth) last.children.push(link);
    else {
      groups.push({ ...link, children: [] });
      depth = entry.depth;
    }
  }
  return groups.length < 3 ? [] : groups;
}

function listModel(list: ListSubject, context: PageContext): ListModel {
  const { kind, crumbs, feeds, tags, neighbours, author } = list;
  const posts = list.posts.map((post, index) =>
    card(post, context, kind === 'index' && index === 0 ? 'long' : 'short'),
  );
  const months = kind === 'archive' ? byMonth(posts) : [];
  return {
    kind: 'list',
    list: kind,
    variant: context.brand.variants.blog ?? '',
    ...(list.kicker !== undefined && { kicker: list.kicker }),
    title: list.title,
    ...(list.description !== undefined && { description: list.description }),
    ...(author && { author: authorModel(author) }),
    ...(crumbs && { crumbs: [...crumbs] }),
    ...(feeds && { feeds: [...feeds] }),
    ...(list.archiveHref !== undefined && { archiveHref: list.archiveHref }),
    ...(neighbours?.newer !== undefined && { newer: neighbours.newer }),
    ...(neighbours?.older !== undefined && { older: neighbours.older }),
    hasNeighbours: neighbours !== undefined,
    posts,
    ...(months.length > 1 && posts.length > 12 && { months }),
    ...(tags && { tags: [...tags] }),
  };
}

function byMonth(posts: readonly CardModel[]): NonNullable<ListModel['months']> {
  const months: NonNullable<ListModel['months']> = [];
  const format = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
  for (const post of posts) {
    const id = post.date.slice(0, 7);
    const last = months.at(-1);
    if (last?.id === id) last.posts.push(post);
    else months.push({ id, name: format.format(new Date(`${id}-01`)), posts: [post] });
  }
  return months;
}

function card(post: PostSummary, context: PageContext, style: 'long' | 'short'): CardModel {
  const { href, title, description, date } = post;
  const minutes = messagesFor(context.locale).minutes(post.minutes);
  return { href, title, description, date, words: words(date, context, style), minutes };
}

function words(date: string, { locale, brand }: PageContext, style: 'long' | 'short'): string {
  return formatDate(date, locale, brand.timeZone, style);
}

function authorModel({ name, href, role, bio }: AuthorSummary): AuthorModel {
  const all = name.split(' ');
  const initials = `${all[0]?.[0] ?? ''}${all.at(-1)?.[0] ?? ''}`.toUpperCase();
  return { name, href, ...(role !== undefined && { role }), ...(bio !== undefined && { bio }), initials };
}
