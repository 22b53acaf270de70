const most = 10;
const longest = 200;

/** Get the values that say which campaign led somebody here, and nothing else that stands in an address. */
export function readUtm(parameters: Iterable<[string, string]>): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of parameters) {
    if (Object.keys(found).length === most) break;
    const cleaned = value
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, longest);
    if (/^utm_[a-z0-9_]{1,40}$/.test(name) && cleaned !== '') found[name] ??= cleaned;
  }
  return found;
}

/** Read them out of the address of the page that a form was sent from. */
export function utmOfReferer(referer: string | null): Record<string, string> {
  const url = URL.parse(referer ?? '');
  return url ? readUtm(url.searchParams) : {};
}
