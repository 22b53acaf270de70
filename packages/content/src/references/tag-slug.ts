import { type AddressBrand, blogAddress } from './address.js';

/** Turn a tag into a part of an address: `Customs & Ports` becomes `customs-ports`. Two tags with one slug are one. */
export function tagSlug(tag: string): string {
  let slug = known.get(tag);
  if (slug === undefined) {
    slug = write(tag);
    if (known.size >= mostKnown) known.clear();
    known.set(tag, slug);
  }
  return slug;
}

/** The same few tags are asked for by every post. */
const known = new Map<string, string>();
const mostKnown = 5000;

function write(tag: string): string {
  const slug = tag
    .normalize('NFKC')
    .toLowerCase()
    // So that C, C++ and C# are three tags.
    .replace(/(?<=[\p{L}\p{N}+])\+/gu, ' plus ')
    .replace(/(?<=\p{L})#(?!\p{L})/gu, ' sharp ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  // A tag of signs alone ("++") still needs an address of its own.
  return slug || `tag-${[...tag].map((sign) => sign.codePointAt(0)?.toString(16)).join('-')}`;
}

/** Get the address of the list of posts with a tag. */
export function tagAddress(tag: string, locale: string, brand: AddressBrand): string {
  return `${blogAddress(locale, brand)}tags/${tagSlug(tag)}/`;
}
