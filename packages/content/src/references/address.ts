import type { Document } from '../documents/document.js';

/** What an address needs to know of a brand. */
export interface AddressBrand {
  readonly defaultLocale: string;
}

/** What an address needs to know of a document. */
export type Addressed = Pick<Document, 'type' | 'key' | 'locale' | 'slug'>;

/** Get where the pages of a locale begin: `/` for the brand's default, `/de/` for others. */
export function localeAddress(locale: string, brand: AddressBrand): string {
  return locale === brand.defaultLocale || locale === '-' ? '/' : `/${locale.toLowerCase()}/`;
}

/** Get where the blog of a locale begins, such as `/blog/`. */
export function blogAddress(locale: string, brand: AddressBrand): string {
  return `${localeAddress(locale, brand)}blog/`;
}

/**
 * Get the address of a document below its brand's host, not percent-encoded: `/pilot/`, `/de/pilot/`, `/blog/night-shift/`,
 * `/blog/authors/jonna/`, `/media/hero.svg`. Settings and redirects have no
 * page; theirs is the locale's home.
 */
export function address(document: Addressed, brand: AddressBrand): string {
  const start = localeAddress(document.locale, brand);
  switch (document.type) {
    case 'page':
      return document.slug === '' ? start : `${start}${document.slug}/`;
    case 'post':
      return `${start}blog/${document.slug}/`;
    case 'author':
      return `${start}blog/authors/${document.slug || document.key}/`;
    case 'media':
      return `/media/${document.key}`;
    case 'settings':
    case 'redirects':
      return start;
  }
}
