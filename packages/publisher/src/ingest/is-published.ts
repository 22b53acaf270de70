import type { ContentStore } from '@pantograph/content';

/** What the publisher or the server makes of what is live: there are too many to ask for each, and none is written by hand. */
const made = /^(?:brand|assets|media|forms|sitemaps)\/|^(?:sitemap\.xml|robots\.txt|404\.html)$/;
const lists = /^blog\/(?:$|page\/|tags\/|authors\/|feed\.(?:xml|json)$|atom\.xml$)/;

/** Tell whether the site of a brand has something at a path, such as `/pilot/` or `/de/blog/night-shift/`. */
export function isPublished(
  store: ContentStore,
  path: string,
  { id, locales, defaultLocale }: { id: string; locales: readonly string[]; defaultLocale: string },
): boolean {
  const [bare = ''] = path.slice(1).split(/[?#]/);
  const whole = decode(bare);
  const locale = locales.find((other) => other !== defaultLocale && whole.startsWith(`${other.toLowerCase()}/`));
  const rest = locale === undefined ? whole : whole.slice(locale.length + 1);
  if (made.test(whole) || lists.test(rest)) return true;
  const slug = rest.replace(/(?:\/|\/?index\.html)$/, '');
  const [type, own] = slug.startsWith('blog/') ? (['post', slug.slice(5)] as const) : (['page', slug] as const);
  // Without a home page the list of posts stands there.
  if (slug === '' || slug === 'blog') return true;
  return store.documents.withSlug({ brand: id, type, locale: locale ?? defaultLocale, slug: own }).length > 0;
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
