import type { BrandBuild } from './brand-build.js';
import { buildBrand } from './build-brand.js';
import { TokenError } from './token-error.js';

/**
 * Build a brand for what can show its name where there is no logo: one whose logo is missing or cannot be shown is built without it.
 *
 * @throws {TokenError} where anything else is wrong
 */
export function buildNamedBrand(tokensRoot: string, id: string, cacheDir?: string): Promise<BrandBuild> {
  return buildBrand(tokensRoot, id, { cacheDir }).catch((error: unknown) => {
    const isLogoAlone = error instanceof TokenError && error.findings.every(({ path }) => /^logo\b/.test(path));
    if (!isLogoAlone) throw error;
    return buildBrand(tokensRoot, id, { withoutLogo: true });
  });
}
