import { address, parseReference, redirectPath } from '@pantograph/content';
import type { BrandData } from '@pantograph/tokens';
import type { TrackingReader } from '../tracking-reader.js';

/** Get the language of the site that an address is in. */
export function localeOfPath(path: string, { locales, defaultLocale }: BrandData): string {
  const other = locales.find(
    (locale) => locale !== defaultLocale && path.toLowerCase().startsWith(`/${locale.toLowerCase()}/`),
  );
  return other ?? defaultLocale;
}

/** What is to be answered at an old address. */
export type RedirectEnd = { target: string; gone?: undefined } | { gone: true };

/**
 * Find what is to be answered at an old address: where it leads, percent-encoded, a reference to the document's present
 * address in the language of the path, the brand's first or whichever it is written in, another redirect to its end; or that it
 * is gone. Undefined where there is nothing
 * to lead to, or the address has a live document again, which goes first.
 */
export function redirectEnd(reader: TrackingReader, path: string): RedirectEnd | undefined {
  const { brand } = reader;
  const found = reader.query('redirect', brand.id, path);
  if (!found || isTaken(reader, path)) return undefined;
  const { to } = found;
  if (to === undefined) return { gone: true };
  const reference = parseReference(to);
  if (!reference) {
    const next = redirectPath(to);
    const isLedOn = to.startsWith('/') && reader.query('redirect', brand.id, next) !== null && !isTaken(reader, next);
    return isLedOn ? redirectEnd(reader, next) : { target: encodeURI(decoded(to)) };
  }
  const where = (locale: string) =>
    reader.query('location', brand.id, reference.type, reference.key, locale, brand.defaultLocale);
  // An old site in one language has its addresses without a prefix, whatever is the first language here.
  const locales = new Set([localeOfPath(path, brand), ...brand.locales]);
  const location = [...locales].reduce<ReturnType<typeof where>>((found, locale) => found ?? where(locale), null);
  if (!location) return undefined;
  const anchor = reference.anchor === undefined ? '' : `#${reference.anchor}`;
  return { target: encodeURI(address(location, brand)) + anchor };
}

/** Tell whether a live document has its page at a path, so that nobody is led away from there. */
function isTaken(reader: TrackingReader, path: string): boolean {
  const { brand } = reader;
  const [type, locale, slug] = placeOf(path, brand);
  // An author described in the brand's default alone has a page in the other languages too.
  const locales = type === 'author' ? [locale, brand.defaultLocale] : [locale];
  return locales.some((where) => reader.query('slug-holder', brand.id, type, where, slug) !== null);
}

/** Say what a document at a path would be: its type, its language, its slug. */
export function placeOf(path: string, brand: BrandData): ['page' | 'post' | 'author', locale: string, slug: string] {
  const locale = localeOfPath(path, brand);
  const rest = locale === brand.defaultLocale ? path.slice(1) : path.slice(locale.length + 2);
  const slug = rest.replace(/\/$/, '');
  if (slug.startsWith('blog/authors/')) return ['author', locale, slug.slice('blog/authors/'.length)];
  return slug.startsWith('blog/') ? ['post', locale, slug.slice('blog/'.length)] : ['page', locale, slug];
}

/** As written by hand it may be encoded already. */
function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
