import { join } from 'node:path';
import type { SourceBrand } from '@pantograph/content';
import { type BrandData, listBrands, loadBrand } from '@pantograph/tokens';
import { environment } from '../environment.ts';

const tokens = join(environment.project, 'tokens');

/** The brands of the project, by id. They are read when the CMS starts. */
export const brands: ReadonlyMap<string, BrandData> = new Map(
  listBrands(tokens).map((id) => [id, loadBrand(tokens, id)]),
);

/** As much of each brand as the reader of content needs. */
export const sourceBrands: readonly SourceBrand[] = [...brands].map(([id, { locales, defaultLocale }]) => ({
  id,
  locales,
  defaultLocale,
}));

/** Get a brand; throws where the project has none of that name. */
export function brandOf(id: string): BrandData {
  const brand = brands.get(id);
  if (brand === undefined) throw new Error(`There is no brand "${id}". There are: ${[...brands.keys()].join(', ')}.`);
  return brand;
}
