import type { DocumentType } from './document-base.js';

/** First parts of an address that are not a page's to take. */
const pages = new Set(
  `blog brand assets media _astro 404 index feeds sitemap sitemaps robots favicon forms preview pantograph`.split(' '),
);
const posts = new Set(`tags authors page feed index`.split(' '));
/** Files that stand beside a page: none of them may be a folder. */
const beside = new Set(`card.png index.md index.json`.split(' '));
const files = /\.(?:xml|txt|json|html?|css|js|mjs|ico|webmanifest|map)$/i;

/** Say why a document may not have a slug that the site needs for itself; undefined where it may. */
export function reservedSlug(type: DocumentType, slug: string, locales: readonly string[]): string | undefined {
  const first = slug.split('/')[0]?.toLowerCase() ?? '';
  if (type === 'page' && pages.has(first)) return `begins with "${first}", which the site uses itself`;
  if (type === 'page' && locales.some((locale) => locale.toLowerCase() === first)) {
    return `begins with "${first}", which is where the pages in that language are`;
  }
  if (type === 'post' && posts.has(first)) return `begins with "${first}", which the blog uses itself`;
  if ((type === 'page' || type === 'post') && files.test(slug)) return 'ends like a file name';
  if (
    (type === 'page' || type === 'post') &&
    slug
      .toLowerCase()
      .split('/')
      .some((part) => beside.has(part))
  ) {
    return 'names a file that the site writes beside its pages';
  }
  return undefined;
}
