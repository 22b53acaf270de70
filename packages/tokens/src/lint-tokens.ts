import { createRequire } from 'node:module';
import type { Finding } from '@pantograph/contract';
import { placeBelow } from './brand-place.js';

/** Find all that is wrong with a brand's tokens: references, types, tiers, missing meanings, contrast. */
export function lintTokens(tokensRoot: string, id: string): Finding[] {
  // Loaded on the first call: the colour library is not needed by who only reads a cached build.
  const load = createRequire(import.meta.url);
  const { resolveBrand } = load('./dtcg/resolve-brand.js') as typeof import('./dtcg/resolve-brand.js');
  const { lintResolved } = load('./lint-resolved.js') as typeof import('./lint-resolved.js');
  return lintResolved(resolveBrand(placeBelow(tokensRoot, id)));
}
