import { blogAddress, shorten, tagAddress } from '@pantograph/content';
import { limits } from '../documents/limits.js';
import type { ExportCategory } from '../export/export-item.js';
import { pathOf, SiteHosts } from './site-hosts.js';
import type { Attachment, SiteItem } from './site-item.js';

/** Where a link of the old site leads now. */
export type LinkTarget = { kind: 'address'; href: string } | { kind: 'file'; url: string } | { kind: 'gone' };

/** What the site needs to know of the brand it is imported for. */
export interface ImportBrand {
  readonly id: string;
  readonly locales: readonly string[];
  readonly defaultLocale: string;
}

/** All that is known of the old site before its texts are read. */
export class Site {
  readonly items = new Map<number, SiteItem>();
  readonly attachments = new Map<number, Attachment>();
  /** Names of the authors, by login. */
  readonly authors = new Map<string, string>();
  /** Keys of the authors' documents, by login. */
  readonly authorKeys = new Map<string, string>();
  readonly categories = new Map<string, ExportCategory>();
  /** Names of categories and tags, by nicename. */
  readonly terms = new Map<string, string>();
  /** Blocks that stand in several posts, by number. */
  readonly sharedBlocks = new Map<number, string>();
  readonly #byPath = new Map<string, SiteItem>();
  hosts = new SiteHosts('');
  /** When the export was made, as it says itself. */
  made = '';

  /** Learn the addresses of items, once all of them have keys. What is live wins over what is not. */
  learnAddresses(): void {
    const items = [...this.items.values()].sort((a, b) => Number(b.isLive) - Number(a.isLive));
    for (const item of items) {
      for (const path of this.pathsOf(item)) if (!this.#byPath.has(path)) this.#byPath.set(path, item);
    }
  }

  /** List the paths that led to an item, its newest first; none for what had only a number. */
  pathsOf({ link, oldSlugs }: SiteItem): string[] {
    const url = this.hosts.own(link);
    if (url?.search !== '') return [];
    const path = pathOf(url);
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
    return [path, ...oldSlugs.map((slug) => folder + slug)].filter((each) => each !== '');
  }

  /** Say where an address of the old site leads; undefined where it was not the old site's. */
  target(address: string, locale: string, brand: ImportBrand): LinkTarget | undefined {
    const url = this.hosts.own(address);
    if (!url) return undefined;
    const path = pathOf(url);
    if (/(?:^|\/)wp-content\/uploads\/./.test(path)) return { kind: 'file', url: url.href };
    const number = ['p', 'page_id', 'attachment_id'].map((name) => url.searchParams.get(name)).find((id) => id);
    const item = number ? this.items.get(Number(number)) : this.#byPath.get(path);
    if (item) return this.#itemTarget(item, url.hash);
    if (number) return { kind: 'gone' };
    const home = this.hosts.own(`${this.hosts.base}/`);
    if (path === (home ? pathOf(home) : '')) return { kind: 'address', href: 'page:home' };
    const list = this.#listAt(path, locale, brand);
    return list === undefined ? { kind: 'gone' } : { kind: 'address', href: list };
  }

  #itemTarget(item: SiteItem, hash: string): LinkTarget {
    if (item.type === 'attachment') {
      const attachment = this.attachments.get(item.id);
      return attachment ? { kind: 'file', url: attachment.url } : { kind: 'gone' };
    }
    if (item.isFront) return { kind: 'address', href: 'page:home' };
    // These led to parts of WordPress's own pages.
    const anchor = /^#(?:more-\d+|comments?|comment-\d+|respond)?$/.test(hash) ? '' : hash;
    return { kind: 'address', href: `${item.type}:${item.key}${anchor}` };
  }

  #listAt(path: string, locale: string, brand: ImportBrand): string | undefined {
    const [, kind, rest = ''] = /(?:^|\/)(category|tag|author)\/(.+?)(?:\/page\/\d+)?$/.exec(path) ?? [];
    const last = rest.split('/').at(-1) ?? '';
    if (kind === 'author') {
      const [, key] = [...this.authorKeys].find(([login]) => login === last || authorSlug(login) === last) ?? [];
      return key === undefined ? undefined : `${blogAddress(locale, brand)}authors/${key}/`;
    }
    const term = this.terms.get(last);
    return term === undefined ? undefined : tagAddress(shorten(term, limits.post.tag), locale, brand);
  }
}

/** Make of a login what WordPress writes into the address of its author, as its `sanitize_title` does. */
export function authorSlug(login: string): string {
  return login
    .toLowerCase()
    .replaceAll('.', '-')
    .replace(/[^a-z0-9_\s-]/g, '')
    .trim()
    .replace(/[\s-]+/g, '-');
}
