import { createRequire } from 'node:module';
import { type BrandCheck, runBrandCheck } from './brand/brand-check.js';
import type { BrandData } from './brand/brand-data.js';
import { placeBelow } from './brand-place.js';
import { TokenError } from './token-error.js';

/**
 * Load what a brand is, checked. Throws a TokenError where the tokens or brand.yaml are wrong.
 * The code that reads and checks is loaded on the first call: who has a cached build needs none of it.
 */
export function loadBrand(tokensRoot: string, id: string, check?: BrandCheck): BrandData {
  const load = createRequire(import.meta.url);
  const { makeBrand } = load('./make-brand.js') as typeof import('./make-brand.js');
  const brand = makeBrand(placeBelow(tokensRoot, id));
  if (Array.isArray(brand)) throw new TokenError(id, brand);
  runBrandCheck(tokensRoot, brand.data, check);
  return brand.data;
}
