import { posix } from 'node:path';
import type { MarkdownReport } from '../../markdown/markdown-report.js';
import { blogAddress } from '../../references/address.js';
import type { ReadContext } from '../folder/folder-format.js';
import type { SourceBrand } from '../source.js';
import { mediaKey } from './media-key.js';
import { keyOf } from './slugify.js';

const blogNames = /^(?:blog|blogs|posts?|articles?|news|journal)$/i;
const markdown = /\.(?:md|mdx|markdown)$/i;
const endings = ['', '.md', '.mdx', '/index.md', '/index.mdx', '.markdown'];

export interface ForeignPlace {
  /** Of the file that links, in the place. */
  path: string;
  brand: SourceBrand;
  locale: string;
  origin: string | undefined;
  context: ReadContext;
}

/**
 * Decide where a link of a foreign blog leads: to the post its file became, to a picture beside it, to the old site where
 * `origin` names one. What leads nowhere becomes text, since on our site it would be a dead link.
 */
export function foreignLink(href: string, place: ForeignPlace, report: MarkdownReport): string | undefined {
  const local = toLocal(href, place.origin);
  if (local === undefined) return href;
  const [, path = '', anchor = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/.exec(local) ?? [];
  const found = find(decode(path), place);
  if (found) return found.startsWith('post:') ? found + anchor : found;
  if (place.origin !== undefined) return new URL(local, new URL(posix.dirname(place.path), place.origin)).href;
  report.warn(
    `The link to "${href.slice(0, 100)}" leads to nothing in this folder; its words are kept.`,
    'Correct the link, add the file, or name the address of the old site as origin.',
  );
  return undefined;
}

/** Find the file of a picture of a foreign blog; undefined where there is none. */
export function foreignImage(src: string, { path, context }: ForeignPlace): string | undefined {
  const bare = decode(src.replace(/[?#].*$/, ''));
  return candidates(bare, path).find((file) => context.facts(file) !== undefined);
}

/** Get an address as one on the old site, where it is; undefined where it leads elsewhere. */
function toLocal(href: string, origin: string | undefined): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href)) {
    const isOwn =
      origin !== undefined && URL.canParse(href, origin) && new URL(href, origin).origin === new URL(origin).origin;
    return isOwn ? href.replace(/^(?:[a-z]+:)?\/\/[^/]*/i, '') || '/' : undefined;
  }
  return href;
}

function find(path: string, { path: from, brand, locale, context }: ForeignPlace): string | undefined {
  const wanted = candidates(path.replace(/\/+$/, '').replace(/\.html?$/i, ''), from);
  for (const [index, stem] of wanted.entries()) {
    for (const ending of endings) {
      const file = `${stem}${ending}`;
      // The file itself is the likeliest to be added later, so its absence alone is remembered.
      const isLikeliest = index === 0 && ending === (markdown.test(stem) ? '' : '.md');
      if (!context.exists(file, isLikeliest)) continue;
      if (markdown.test(file)) return `post:${keyOf(stemOf(file))}`;
      if (context.facts(file) !== undefined) return `/media/${mediaKey(file)}`;
    }
  }
  const isBlogItself = path.startsWith('/') && blogNames.test(posix.basename(path.replace(/\/+$/, '')));
  return isBlogItself ? blogAddress(locale, brand) : undefined;
}

/** List the paths in the place that an address may mean, likeliest first. */
function candidates(path: string, from: string): string[] {
  if (path === '' || path.includes('\0')) return [];
  const folder = posix.dirname(from);
  if (!path.startsWith('/')) {
    // As a file it is relative to the folder; as an address it was often relative to the post.
    return inside([posix.join(folder, path), posix.join(stemOf(from), path)]);
  }
  const parts = path.split('/').filter(Boolean);
  const tails = parts.map((_part, index) => parts.slice(index));
  // One word says too little, unless what stands before it says that it is the blog.
  const likely = tails.filter(
    (tail, index) => tail.length > 1 || index === 0 || blogNames.test(parts[index - 1] ?? ''),
  );
  return inside(likely.map((tail) => tail.join('/')));
}

function inside(paths: string[]): string[] {
  return paths.filter((path) => path !== '.' && path !== '..' && !path.startsWith('../'));
}

/** Get what names a post: its path without ending, and without `/index`. */
export function stemOf(path: string): string {
  return path.replace(markdown, '').replace(/(?:^|\/)index$/i, '');
}

/** Decode `%20` and the like; what is no such code stays as it is. */
export function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
