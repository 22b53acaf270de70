import { decodePercent } from '../../text/decode-percent.js';

/** The hosts that the old site has had, to tell its own addresses from those of others. */
export class SiteHosts {
  readonly #hosts = new Set<string>();
  /** The site's own address, without a slash at the end; empty where the export does not say it. */
  readonly base: string;

  constructor(base: string) {
    this.base = /^https?:\/\/[^/]/i.test(base) && URL.canParse(base) ? base.replace(/[/?#]*$/, '') : '';
    if (this.base !== '') this.add(this.base);
  }

  /** Learn a host from an address that was the site's own. */
  add(address: string): void {
    const host = hostOf(address);
    if (host !== '') this.#hosts.add(host);
  }

  /** Read an address as one of the site's own, relative ones among them; undefined for those of others. */
  own(address: string): URL | undefined {
    if (/^[a-z][a-z0-9+.-]*:/i.test(address) && !/^https?:/i.test(address)) return undefined;
    const url = URL.parse(address, `${this.base || 'https://site.invalid'}/`);
    if (!url) return undefined;
    return this.#hosts.has(bare(url.host)) || (this.base === '' && url.host === 'site.invalid') ? url : undefined;
  }
}

/** Get the path of an address, decoded, in small letters and without slashes at its ends, to compare it with others. */
export function pathOf(url: URL): string {
  return decodePercent(url.pathname)
    .normalize('NFC')
    .toLowerCase()
    .replace(/^\/+|\/+$/g, '');
}

function hostOf(address: string): string {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? bare(url.host) : '';
}

function bare(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}
