import type { CollectionSlug, PayloadRequest } from 'payload';
import { personOf } from '../../access/roles.ts';
import { ownBrands } from '../../desk/own-brands.ts';
import { brands } from '../../project/brands.ts';

const documentPath = /\/collections\/([^/]+)(?:\/([0-9a-f-]{36}))?(?:\/|$)/;

/**
 * List the languages that a page of the editor offers, as its brand lists them: of the document it shows, of the brand it is asked
 * for, or of all brands that somebody works for.
 */
export async function languagesOffered(req: PayloadRequest): Promise<string[]> {
  const shown = await brandsShown(req);
  return [...new Set(shown.flatMap((brand) => brands.get(brand)?.locales ?? []))];
}

async function brandsShown(req: PayloadRequest): Promise<string[]> {
  const person = personOf(req);
  const [, collection, id] = documentPath.exec(req.pathname ?? '') ?? [];
  if (!person || collection === undefined) return [];
  const brand = id === undefined ? req.searchParams?.get('brand') : await brandOfDocument(req, collection, id);
  return brand && brands.has(brand) ? [brand] : ownBrands(person);
}

async function brandOfDocument(req: PayloadRequest, collection: string, id: string): Promise<string | undefined> {
  if (!(collection in req.payload.collections)) return undefined;
  const found = await req.payload.db.findOne<{ id: string; brand?: string }>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    select: { brand: true },
    req,
  });
  return found?.brand;
}
