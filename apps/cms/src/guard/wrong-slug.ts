import { reservedSlug } from '@pantograph/content';
import type { PayloadRequest, Where } from 'payload';
import { findRows } from '../database/rows.ts';
import type { FieldError } from '../errors.ts';
import { brandOf } from '../project/brands.ts';
import { defaultLocale } from '../project/locales.ts';

/** The collections whose documents have an address of their own. */
const types: Readonly<Record<string, 'page' | 'post' | 'author'>> = { pages: 'page', posts: 'post', authors: 'author' };

interface Addressed {
  id: string;
  key: string;
  slug?: string | Readonly<Record<string, string | null>> | null;
}

/**
 * Say what is wrong with the slug that somebody gives a document: one that the site keeps for itself, or that another document of
 * the brand has in this language, live or only written. Undefined where nothing is.
 */
export async function wrongSlug(
  req: PayloadRequest,
  { collection, id, brand, slug }: { collection: string; id: string | undefined; brand: string; slug: unknown },
): Promise<FieldError | undefined> {
  const type = types[collection];
  if (type === undefined || typeof slug !== 'string') return undefined;
  const reserved = slug === '' ? undefined : reservedSlug(type, slug, brandOf(brand).locales);
  if (reserved !== undefined) {
    return { path: 'slug', message: `The address “${slug}” ${reserved}. Choose another one.` };
  }
  const locale = typeof req.locale === 'string' ? req.locale : defaultLocale;
  const others = await findOthers(req, collection, brand, slug);
  const other = others.find((each) => each.id !== id && effectiveSlug(each, collection, locale) === slug);
  if (!other) return undefined;
  const message =
    slug === ''
      ? 'The brand has a page at its first address already. Write an address, such as spring-sale.'
      : `The address “${slug}” is taken by “${other.key}”. Choose another one.`;
  return { path: 'slug', message };
}

/** Documents that may have a slug: those in which it is written, and those whose key stands for it. */
function findOthers(req: PayloadRequest, collection: string, brand: string, slug: string): Promise<Addressed[]> {
  const { locales } = brandOf(brand);
  const written: Where[] = locales.map((locale) => ({ [`slug.${locale}`]: { equals: slug } }));
  const named: Where = { key: { equals: slug === '' ? 'home' : slug } };
  return findRows<Addressed>(req, collection, { and: [{ brand: { equals: brand } }, { or: [...written, named] }] });
}

function effectiveSlug({ key, slug }: Addressed, collection: string, locale: string): string {
  const written = typeof slug === 'object' && slug !== null ? (slug[locale] ?? slug[defaultLocale]) : slug;
  return written ?? (collection === 'pages' && key === 'home' ? '' : key);
}
