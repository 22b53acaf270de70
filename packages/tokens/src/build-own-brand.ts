import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrandData } from './brand/brand-data.js';
import type { BrandBuild } from './brand-build.js';
import { placeAlone } from './brand-place.js';
import { emitBuild } from './emit-build.js';
import { TokenError } from './token-error.js';

/** What a brand gives that lies alone in a folder: without brand.yaml there is nothing but its tokens. */
export type OwnBrandBuild = Omit<BrandBuild, 'data'> & { data: BrandData | undefined };

/**
 * Build a brand from a folder of any project: its token files, over the base that comes with this package, and its brand.yaml
 * where there is one.
 *
 * @param folder absolute
 * @param options.id names it in `scoped.css` and in errors
 * @param options.from what errors name files from
 * @throws {TokenError} with everything that is wrong: the same that stops any other brand
 */
export async function buildOwnBrand(
  folder: string,
  { id, from }: { id: string; from: string },
): Promise<OwnBrandBuild> {
  const place = placeAlone(folder, id, from);
  if (existsSync(join(folder, 'brand.yaml'))) {
    const { makeBrand } = await import('./make-brand.js');
    const brand = makeBrand(place);
    if (Array.isArray(brand)) throw new TokenError(id, brand);
    return { ...(await emitBuild(place, brand)), data: brand.data };
  }
  const [{ resolveBrand }, { lintResolved }] = await Promise.all([
    import('./dtcg/resolve-brand.js'),
    import('./lint-resolved.js'),
  ]);
  const resolved = resolveBrand(place);
  const errors = lintResolved(resolved).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new TokenError(id, errors);
  return { ...(await emitBuild(place, { resolved })), data: undefined };
}
