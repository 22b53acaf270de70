import type { ReadElement } from './read-elements.js';

/** A page of the demo, read. */
export interface PageDocument {
  brand: string;
  path: string;
  html: string;
  elements: ReadElement[];
  locale: string;
}

/** Get the elements of some names. */
export const named = ({ elements }: PageDocument, ...names: string[]) =>
  elements.filter(({ name }) => names.includes(name));

/** Get the content of a meta element. */
export const meta = (document: PageDocument, name: string) =>
  named(document, 'meta').find(({ attributes }) => attributes.name === name)?.attributes.content;

/** Get the link elements of a relation. */
export const linked = (document: PageDocument, rel: string) =>
  named(document, 'link').filter(({ attributes }) => attributes.rel === rel);

/** Get the canonical addresses a page names; there should be one. */
export const canonical = (document: PageDocument) =>
  linked(document, 'canonical').map(({ attributes }) => attributes.href);

/** Get the translations a page names, each as `de https://...`. */
export const alternates = (document: PageDocument) =>
  linked(document, 'alternate')
    .filter(({ attributes }) => attributes.hreflang !== undefined)
    .map(({ attributes }) => `${attributes.hreflang} ${attributes.href}`);

/** Whether a sitemap should name a page: an archive is found from its list. */
export const isListed = (document: PageDocument) =>
  !meta(document, 'robots')?.includes('noindex') && !/\/page\/[\w-]+\/$/.test(document.path);

/** Get every address that an element names. */
export function addresses({ name, attributes }: ReadElement): string[] {
  if (name === 'meta') return /^(og:image|og:url)$/.test(attributes.property ?? '') ? [attributes.content ?? ''] : [];
  const sources = attributes.srcset?.split(',').map((part) => part.trim().split(/\s/)[0] ?? '') ?? [];
  return [attributes.href, attributes.src, attributes.action, attributes.poster, ...sources].filter(
    (it) => it !== undefined,
  );
}
