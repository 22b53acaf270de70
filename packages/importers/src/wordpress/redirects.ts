import { address, slugProblem } from '@pantograph/content';
import { parse } from 'yaml';
import { writeYaml } from '../files/write-yaml.js';
import { decodePercent } from '../text/decode-percent.js';
import type { ImportBrand, Site } from './site/site.js';
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
  /** A reference, such as `post:spring`. */
  to: string;
}

/** Collects where the old addresses lead; an address that stays the same needs nothing. */
export class Redirects {
  readonly #byPath = new Map<string, Redirect>();
  readonly #site: Site;
  readonly #live: ReadonlySet<string>;
  readonly #addressOf: (item: SiteItem) => string;
  /** Published items whose old address was a number, which no path can stand for. */
  numbered = 0;
  /** Old addresses that no redirect can stand for, with a reason that completes `The address ...`. */
  readonly refused: { from: string; why: string }[] = [];

  constructor(site: Site, locale: string, brand: ImportBrand) {
    this.#site = site;
    this.#addressOf = ({ type, key }) =>
      address({ type: type === 'page' ? 'page' : 'post', key, slug: key, locale }, brand);
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
      if (bare(from) === '' || this.#live.has(bare(from))) continue;
      const problem = own.test(bare(from)) ? 'is one that the site makes itself' : slugProblem(bare(from));
      const isCurrent = from === path;
      if (problem !== undefined || from.length > longest) this.refused.push({ from, why: problem ?? 'is too long' });
      else if (this.#byPath.size >= most && !this.#byPath.has(bare(from))) {
        this.refused.push({ from, why: `comes after the ${most} that a brand may have` });
      } else if (isCurrent || !this.#byPath.has(bare(from))) {
        this.#byPath.set(bare(from), { from, to: `${item.type}:${item.key}` });
      }
    }
  }

  get size(): number {
    return this.#byPath.size;
  }

  /** Write all, in the order of their addresses. */
  toYaml(): string {
    return writeYaml([...this.#byPath.values()].sort((a, b) => (a.from < b.from ? -1 : 1)));
  }
}

function bare(path: string): string {
  return path
    .normalize('NFC')
    .toLowerCase()
    .replace(/\/index\.html?$/, '/')
    .replace(/^\/+|\/+$/g, '');
}
