import { address, parseReference, type Redirect } from '@pantograph/content';
import type { BrandData } from '@pantograph/tokens';
import type { TrackingReader } from '../tracking-reader.js';

/** Get the language of the site that an address is in. */
export function localeOfPath(path: string, { locales, defaultLocale }: BrandData): string {
  const other = locales.find(
    (locale) => locale !== defaultLocale && path.toLowerCase().startsWith(`/${locale.toLowerCase()}/`),
  );
  return other ?? defaultLocale;
}

/**
 * Get where a redirect from a path leads, percent-encoded; a reference leads to the document's present address, in the
 * language of the path. Undefined where that is gone, or the path has a live document again, which goes first.
 */
export function redirectTarget(reader: TrackingReader, path: string, { to = '' }: Redirect): string | undefined {
  const { brand } = reader;
  const reference = parseReference(to);
  if (!reference) return encodeURI(decoded(to));
  const where = [reference.type, reference.key, localeOfPath(path, brand), brand.defaultLocale] as const;
  const location = reader.query('location', brand.id, ...where);
  if (!location) return undefined;
  return encodeURI(address(location, brand)) + (reference.anchor === undefined ? '' : `#${reference.anchor}`);
}

/** Tell whether a live document has its page at a path, so that nobody is led away from there. */
export function isTaken(reader: TrackingReader, path: string): boolean {
  const { brand } = reader;
  const [type, locale, slug] = placeOf(path, brand);
  return reader.query('slug-holder', brand.id, type, locale, slug) !== null;
}

/** Say what a document at a path would be: a page or a post, its language, its slug. */
export function placeOf(path: string, brand: BrandData): ['page' | 'post', locale: string, slug: string] {
  const locale = localeOfPath(path, brand);
  const rest = locale === brand.defaultLocale ? path.slice(1) : path.slice(locale.length + 2);
  const slug = rest.replace(/\/$/, '');
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
