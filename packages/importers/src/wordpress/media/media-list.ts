import { slugifyName } from '@pantograph/content';
import { decodePercent } from '../../text/decode-percent.js';
import type { Site } from '../site/site.js';
import type { Attachment } from '../site/site-item.js';

/** A file of the old site's library, and what becomes of it. */
export interface MediaEntry {
  /** Where it lies on the old site, in its original size. */
  url: string;
  /** Its path below `wp-content/uploads/`, decoded. */
  uploaded: string;
  /** The name it gets below `media/`. */
  key: string;
  alt: string;
  /** Documents that refer to it, such as `post:spring`. */
  usedBy: Set<string>;
  size?: { width: number; height: number } | undefined;
  attachment?: Attachment;
}

const uploads = /^.*?\/wp-content\/uploads\/(?:sites\/\d+\/)?/;
/** The sizes that WordPress makes: `name-300x200.jpg`; of large pictures it keeps `name-scaled.jpg` beside the original. */
const sized = /-\d{1,5}x\d{1,5}(?=\.[a-z0-9]+$)/i;

/** Every file of the old site that the export names, each under one name however it was written. */
export class MediaList {
  readonly #site: Site;
  /** By path below uploads, in small letters. */
  readonly #entries = new Map<string, MediaEntry>();
  readonly #keys = new Set<string>();

  constructor(site: Site) {
    this.#site = site;
    for (const attachment of site.attachments.values()) this.#add(attachment.url, attachment);
  }

  /** List all, in the order in which they were named. */
  all(): MediaEntry[] {
    return [...this.#entries.values()];
  }

  /** Find an attachment by its number. */
  byId(id: number): MediaEntry | undefined {
    const attachment = this.#site.attachments.get(id);
    return attachment && this.#entries.get(uploadedPath(attachment.url)?.toLowerCase() ?? '');
  }

  /** Find the file that an address of the old site leads to; what the library does not list is noted from here on. */
  byUrl(address: string): MediaEntry | undefined {
    // Jetpack serves pictures through a host of its own.
    const direct = address.replace(/^(?:https?:)?\/\/i\d\.wp\.com\//i, 'https://');
    const url = this.#site.hosts.own(direct);
    const path = url && uploadedPath(url.href);
    if (!url || path === undefined) return undefined;
    const original = path.replace(sized, '');
    for (const known of [path, original, original.replace(/(\.[a-z0-9]+)$/i, '-scaled$1')]) {
      const entry = this.#entries.get(known.toLowerCase());
      if (entry) return entry;
    }
    return this.#add(`${url.origin}${url.pathname}`);
  }

  #add(url: string, attachment?: Attachment): MediaEntry | undefined {
    const uploaded = uploadedPath(url);
    if (uploaded === undefined) return undefined;
    const known = this.#entries.get(uploaded.toLowerCase());
    if (known) return known;
    const entry: MediaEntry = {
      url,
      uploaded,
      key: this.#freeKey(uploaded),
      alt: attachment?.alt ?? '',
      usedBy: new Set(),
      size: attachment?.size,
      ...(attachment && { attachment }),
    };
    this.#entries.set(uploaded.toLowerCase(), entry);
    return entry;
  }

  #freeKey(uploaded: string): string {
    const dot = uploaded.lastIndexOf('.');
    const extension = slugifyName(uploaded.slice(dot + 1));
    const parts = uploaded.slice(0, dot).split('/').map(slugifyName);
    const stem = parts.filter((part) => part !== '').join('/') || 'file';
    let key = `${stem}.${extension}`;
    for (let number = 2; this.#keys.has(key); number++) key = `${stem}-${number}.${extension}`;
    this.#keys.add(key);
    return key;
  }
}

/** Get the path of an address below `wp-content/uploads/`; undefined where it leads elsewhere, or climbs. */
function uploadedPath(address: string): string | undefined {
  const url = URL.parse(address);
  if (!url || !uploads.test(url.pathname)) return undefined;
  const path = decodePercent(url.pathname.replace(uploads, ''));
  const isPlain = path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
  return isPlain && !/[\0\\]/.test(path) && /[^/]\.[a-z0-9]{1,8}$/i.test(path) ? path : undefined;
}
