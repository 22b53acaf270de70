import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadBrand } from '@pantograph/tokens';
import { authors } from '../../corpus/names.ts';
import { settings } from '../../corpus/settings.ts';
import { repository } from '../../folders.ts';
import type { ListModel } from '../floor/model.ts';
import { readModels } from '../floor/read-models.ts';
import type { Material } from '../system.ts';

/** A list of posts as peers get it: posts are named, the peer looks them up among its own. */
export interface PeerList {
  /** `blog/tags/tides/` */
  path: string;
  /** Of the document. */
  title: string;
  description: string;
  list: ListModel['list'];
  heading: string;
  lead?: string;
  kicker?: string;
  writer?: object;
  crumbs?: object[];
  feeds?: object[];
  archivehref?: string;
  newer?: string;
  older?: string;
  posts?: string[];
  months?: { id: string; name: string; posts: string[] }[];
  topics?: object[];
}

/** What peers are given beside the content, since they have no such thing or another: less work for them than for us. */
export interface PeerData {
  frame: object;
  authors: Record<string, object>;
  /** By slug: which posts to read next, and the minutes a post takes. */
  posts: Record<string, { minutes: string; related: string[] }>;
  /** The pages of the blog's archive, its tags and authors. */
  lists: PeerList[];
}

/** Get what stands beside the content from the models of the published site. */
export function peerData({ site, corpus }: Material): PeerData {
  const models = readModels(site.models);
  const posts: PeerData['posts'] = {};
  const lists: PeerList[] = [];
  for (const { file, head, main } of models) {
    if (main.kind === 'post')
      posts[slugOf(`/${file}`)] = { minutes: main.minutes, related: main.related.map(({ href }) => slugOf(href)) };
    if (main.kind === 'list') lists.push(toList(file, head.heading, head.description, main));
  }
  const brand = loadBrand(join(repository, 'tokens'), corpus.brand);
  const { head } = models[0] ?? { head: undefined };
  return {
    frame: {
      ...settings,
      brandName: brand.name,
      logo: brand.logo,
      legal: brand.legal.en,
      social: Object.entries(brand.social).map(([label, href]) => ({ label, href })),
      preloadFonts: head?.preloadFonts,
      stylesheets: head?.stylesheets,
      feeds: head?.feeds,
      themeColor: brand.themeColor,
    },
    authors: Object.fromEntries(
      authors.map(({ key, ...author }) => [
        key,
        { ...author, href: `/blog/authors/${key}/`, initials: author.name.replace(/[^A-Z]/g, '') },
      ]),
    ),
    posts,
    lists,
  };
}

function toList(file: string, title: string, description: string, main: ListModel): PeerList {
  const slugs = (cards: ListModel['posts']) => cards.map(({ href }) => slugOf(href));
  const { kicker, description: lead, author, crumbs, feeds, archiveHref, newer, older, tags, months } = main;
  return {
    path: file.slice(0, -'index.html'.length),
    title,
    description,
    list: main.list,
    heading: main.title,
    ...(lead && { lead }),
    ...(kicker && { kicker }),
    ...(author && { writer: author }),
    ...(crumbs && { crumbs }),
    ...(feeds && { feeds }),
    ...(archiveHref && { archivehref: archiveHref }),
    ...(newer && { newer }),
    ...(older && { older }),
    ...(months
      ? { months: months.map((month) => ({ ...month, posts: slugs(month.posts) })) }
      : { posts: slugs(main.posts) }),
    ...(tags && { topics: tags }),
  };
}

function slugOf(href: string): string {
  return href.split('/').at(-2) ?? '';
}

/** Read the landing pages of a corpus: file name without ending, and the document. */
export function landingPage(folder: string, name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, 'pages', name), 'utf8')) as Record<string, unknown>;
}
