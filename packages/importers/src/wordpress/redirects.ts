import { address, shorten, slugProblem, tagAddress, tagSlug } from '@pantograph/content';
import { parse } from 'yaml';
import { writeYaml } from '../files/write-yaml.js';
import { decodePercent } from '../text/decode-percent.js';
import { plainText } from '../text/plain-text.js';
import { limits } from './documents/limits.js';
import type { ExportItem } from './export/export-item.js';
import { categoriesAbove } from './site/categories-above.js';
import { authorSlug, type ImportBrand, type Site } from './site/site.js';
import type { SiteItem } from './site/site-item.js';

/** What the new site makes at such an address itself, whatever there was. */
const own =
  /^(?:brand|assets|media|_astro|forms|sitemaps|preview|pantograph|blog\/(?:page|tags|authors))(?:\/|$)|^(?:blog|blog\/(?:feed|atom)\..*)$/;
const longest = 300;
/** As many as one brand may have. */
const most = 20_000;

/** An address of the old site, and what stands there now. */
export interface Redirect {
  /** A path, not percent-encoded. */
  from: string;
  /** A reference, such as `post:spring`, or the path of a list of posts. */
  to: string;
}

/** Collects where the old addresses lead; an address that stays the same needs nothing. */
export class Redirects {
  readonly #byPath = new Map<string, Redirect>();
  readonly #site: Site;
  readonly #live: ReadonlySet<string>;
  readonly #addressOf: (item: SiteItem) => string;
  readonly #tagAddress: (tag: string) => string;
  readonly #authorAddress: (key: string) => string;
  /** Published items whose old address was a number, which no path can stand for. */
  numbered = 0;
  /** Old addresses that no redirect can stand for, with a reason that completes `The address ...`. */
  readonly refused: { from: string; why: string }[] = [];

  constructor(site: Site, locale: string, brand: ImportBrand) {
    this.#site = site;
    this.#addressOf = ({ type, key }) =>
      address({ type: type === 'page' ? 'page' : 'post', key, slug: key, locale }, brand);
    this.#tagAddress = (tag) => tagAddress(tag, locale, brand);
    this.#authorAddress = (key) => address({ type: 'author', key, slug: key, locale }, brand);
    const live = [...site.items.values()].filter((item) => item.isLive && !item.isFront);
    this.#live = new Set(live.map((item) => bare(this.#addressOf(item))));
  }

  /** Take over what an earlier import wrote, so that exports can be imported one after the other. */
  addEarlier(yaml: string): void {
    const list: unknown = parse(yaml);
    if (!Array.isArray(list)) return;
    for (const entry of list as Partial<Redirect>[]) {
      if (typeof entry?.from === 'string' && typeof entry.to === 'string') {
        this.#byPath.set(bare(entry.from), { from: entry.from, to: entry.to });
      }
    }
  }

  /** Let the old addresses of a published document lead to it. */
  add(item: SiteItem): void {
    if (item.isFront) return;
    const url = this.#site.hosts.own(item.link);
    if (!url) return;
    if (url.search !== '') {
      this.numbered++;
      return;
    }
    const path = decodePercent(url.pathname).normalize('NFC');
    const [, folder = '/', end = ''] = /^(.*\/)[^/]+(\/?)$/.exec(path) ?? [];
    for (const from of [path, ...item.oldSlugs.map((slug) => `${folder}${slug}${end}`)]) {
      this.#put(from, `${item.type}:${item.key}`, from === path);
    }
  }

  /** Let WordPress's lists of a published post's categories, tags and author lead to those of the new site. */
  addLists({ terms, creator }: Pick<ExportItem, 'terms' | 'creator'>, tags: readonly string[]): void {
    const { categories, hosts } = this.#site;
    const base = pathOfBase(hosts.base);
    const put = (path: string, name: string) => {
      const slug = tagSlug(shorten(plainText(name), limits.post.tag));
      const tag = tags.find((each) => tagSlug(each) === slug);
      if (tag !== undefined) this.#put(`${base}${path}/`, this.#tagAddress(tag), false);
    };
    for (const { domain, nicename, name } of terms) {
      const own = decodePercent(nicename).normalize('NFC').toLowerCase();
      if (own === '') continue;
      if (domain === 'post_tag') put(`/tag/${own}`, name);
      if (domain !== 'category') continue;
      const chain = categoriesAbove(nicename, categories);
      const slugs = [own, ...chain.map((each) => decodePercent(each.nicename).normalize('NFC').toLowerCase())];
      for (const [index, each] of [name, ...chain.map((category) => category.name)].entries()) {
        put(`/category/${slugs.slice(index).reverse().join('/')}`, each);
      }
    }
    const key = this.#site.authorKeys.get(creator);
    // A login may be an email address, which is nobody's to publish.
    const slug = creator.includes('@') ? '' : authorSlug(creator);
    if (key !== undefined && slug !== '') this.#put(`${base}/author/${slug}/`, this.#authorAddress(key), false);
  }

  /** Note a redirect, unless something else is at its address; `isFirst` takes it from another that leads away from there. */
  #put(from: string, to: string, isFirst: boolean): void {
    if (bare(from) === '' || this.#live.has(bare(from))) return;
    const problem = own.test(bare(from)) ? 'is one that the site makes itself' : slugProblem(bare(from));
    if (problem !== undefined || from.length > longest) {
      if (!this.refused.some((each) => each.from === from)) this.refused.push({ from, why: problem ?? 'is too long' });
    } else if (this.#byPath.size >= most && !this.#byPath.has(bare(from))) {
      this.refused.push({ from, why: `comes after the ${most} that a brand may have` });
    } else if (isFirst || !this.#byPath.has(bare(from))) this.#byPath.set(bare(from), { from, to });
  }

  get size(): number {
    return this.#byPath.size;
  }

  /** Write all, in the order of their addresses. */
  toYaml(): string {
    return writeYaml([...this.#byPath.values()].sort((a, b) => (a.from < b.from ? -1 : 1)));
  }
}

function pathOfBase(base: string): string {
  return base === '' ? '' : decodePercent(new URL(base).pathname).replace(/\/+$/, '');
}

function bare(path: string): string {
  return path
    .normalize('NFC')
    .toLowerCase()
    .replace(/\/index\.html?$/, '/')
    .replace(/^\/+|\/+$/g, '');
}
