import { address } from '@pantograph/content/addresses';
import type { PayloadRequest } from 'payload';
import { findRows } from '../database/rows.ts';
import { loadReferences, type Referred } from '../forms/load-references.ts';
import { focusOf } from '../model/focus.ts';
import { isValues, type Values, valueAt } from '../model/node.ts';
import { brandOf } from '../project/brands.ts';
import { findPublication } from '../publishing/find-publication.ts';
import type { PublicationRow } from '../publishing/rows.ts';
import type { AuthorFact, PreviewFact } from './preview-fact.ts';
import { pictureAddress } from './signed-pictures.ts';

/** A row of any collection, its texts by language. */
type Found = Referred & Values;

/**
 * Look up what a preview has to know of all that something names, in one brand. What shared sections name is looked up
 * with them.
 *
 * @param locale the language in which shared sections are read, where they are live
 */
export async function readFacts(
  req: PayloadRequest,
  brand: string,
  named: unknown,
  locale: string,
): Promise<PreviewFact[]> {
  const found = await inBrand(req, brand, named);
  const sections = new Map<string, readonly unknown[]>();
  for (const each of found.values()) {
    if (each.collection !== 'shared-sections') continue;
    const live = await findPublication(req, { collection: 'shared-sections', document: each.id, locale });
    const own: unknown = live ? valueAt(JSON.parse(live.snapshot), 'sections') : each.sections;
    sections.set(each.id, Array.isArray(own) ? own : []);
  }
  // Portraits of authors are named by authors alone.
  const authors = [...found.values()].filter(({ collection }) => collection === 'authors');
  const within = [...sections.values(), ...authors.map(({ image }) => image)];
  if (within.length > 0) for (const [id, each] of await inBrand(req, brand, within)) found.set(id, each);
  const live = await livePlaces(req, brand, [...found.values()]);
  return [...found.values()].map((each) => factOf(each, { found, sections, live }));
}

async function inBrand(req: PayloadRequest, brand: string, named: unknown): Promise<Map<string, Found>> {
  const found = await loadReferences(req, brand, named);
  return new Map([...found].filter(([, each]) => each.brand === brand)) as Map<string, Found>;
}

/** By document and language, where what is live is. */
async function livePlaces(req: PayloadRequest, brand: string, found: readonly Found[]): Promise<Map<string, string>> {
  const ids = found.flatMap(({ id, collection }) => (collection === 'pages' || collection === 'posts' ? [id] : []));
  if (ids.length === 0) return new Map();
  const rows = await findRows<PublicationRow>(req, 'publications', {
    and: [{ brand: { equals: brand } }, { document: { in: ids } }],
  });
  return new Map(rows.map(({ document, locale, address }) => [`${document}/${locale}`, address]));
}

interface Context {
  found: ReadonlyMap<string, Found>;
  sections: ReadonlyMap<string, readonly unknown[]>;
  live: ReadonlyMap<string, string>;
}

function factOf(each: Found, { found, sections, live }: Context): PreviewFact {
  const { id, collection, key } = each;
  switch (collection) {
    case 'tags':
      return { id, collection, key, label: each.label ?? {} };
    case 'media':
      return { id, collection, key, src: pictureAddress(id), ...shownOf(each) };
    case 'shared-sections':
      return { id, collection, key, sections: sections.get(id) ?? [] };
    case 'authors':
      return { id, collection, key, author: authorsOf(each, found) };
    default:
      return { id, collection, key, addresses: addressesOf(each, live) };
  }
}

/** Where it is live; else where it would be; else where its default language is. */
function addressesOf(each: Found, live: ReadonlyMap<string, string>): Record<string, string | null> {
  const brand = brandOf(each.brand);
  const type = each.collection === 'posts' ? 'post' : 'page';
  const own = (locale: string): string | undefined => {
    const place = live.get(`${each.id}/${locale}`);
    if (place !== undefined) return place;
    if (textOf(each.title, locale) === undefined) return undefined;
    const slug = textOf(each.slug, locale) ?? textOf(each.slug, brand.defaultLocale) ?? each.key;
    return address({ type, key: each.key, slug, locale }, brand);
  };
  return Object.fromEntries(brand.locales.map((locale) => [locale, own(locale) ?? own(brand.defaultLocale) ?? null]));
}

function authorsOf(each: Found, found: ReadonlyMap<string, Found>): Record<string, AuthorFact> {
  const { locales, defaultLocale } = brandOf(each.brand);
  const text = (leaf: unknown, locale: string) => textOf(leaf, locale) ?? textOf(leaf, defaultLocale);
  return Object.fromEntries(
    locales.map((locale): [string, AuthorFact] => {
      const role = text(each.role, locale);
      const bio = text(each.bio, locale);
      const picture = found.get(String(valueAt(each.image, 'file')));
      const alt = text(valueAt(each.image, 'alt'), locale) ?? '';
      return [
        locale,
        {
          name: text(each.name, locale) ?? each.key,
          ...(role !== undefined && { role }),
          ...(bio !== undefined && { bio }),
          ...(picture && { image: { src: pictureAddress(picture.id), alt, ...shownOf(picture) } }),
        },
      ];
    }),
  );
}

/** What is known of how a picture shows: its size and its focal point. */
function shownOf(picture: Referred): Pick<PreviewFact, 'width' | 'height' | 'focus'> {
  const { width, height } = picture;
  const focus = focusOf(picture);
  return { ...(width && height && { width, height }), ...(focus && { focus }) };
}

function textOf(leaf: unknown, locale: string): string | undefined {
  const text = isValues(leaf) ? leaf[locale] : undefined;
  return typeof text === 'string' && text !== '' ? text : undefined;
}
