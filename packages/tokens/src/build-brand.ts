import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrandCheck, runBrandCheck } from './brand/brand-check.js';
import type { BrandBuild } from './brand-build.js';
import { placeBelow } from './brand-place.js';
import { emitBuild } from './emit-build.js';
import { inputHash } from './input-hash.js';
import { TokenError } from './token-error.js';

/**
 * Build all that a brand gives: style sheets, data, files. Throws a TokenError where the tokens or brand.yaml are wrong.
 * `withoutLogo` takes a brand whose logo is missing or cannot be shown: the name of its file is empty.
 * With a cache folder, an unchanged brand is read back without loading Style Dictionary, Zod or YAML.
 */
export async function buildBrand(
  tokensRoot: string,
  id: string,
  options: { cacheDir?: string | undefined; check?: BrandCheck | undefined; withoutLogo?: boolean } = {},
): Promise<BrandBuild> {
  const cached = options.cacheDir && join(options.cacheDir, `${id}-${inputHash(tokensRoot, id)}.json`);
  const known = cached && readCached(cached);
  if (known) {
    // What the check knows may have changed since.
    runBrandCheck(tokensRoot, known.data, options.check);
    return known;
  }
  const build = await freshBuild(tokensRoot, id, options.withoutLogo);
  runBrandCheck(tokensRoot, build.data, options.check);
  if (cached && options.cacheDir && !options.withoutLogo) {
    mkdirSync(options.cacheDir, { recursive: true });
    const draft = `${cached}.${randomUUID()}`;
    writeFileSync(draft, JSON.stringify(build));
    renameSync(draft, cached);
    forgetOthers(options.cacheDir, id, cached);
  }
  return build;
}

function readCached(path: string): BrandBuild | undefined {
  try {
    const build: BrandBuild = JSON.parse(readFileSync(path, 'utf8'));
    // A font package may have moved since.
    return build.assets.every(({ source }) => existsSync(source)) ? build : undefined;
  } catch {
    return undefined;
  }
}

function forgetOthers(folder: string, id: string, kept: string): void {
  const name = new RegExp(`^${id}-[0-9a-f]{32}\\.json$`);
  for (const file of readdirSync(folder)) {
    if (name.test(file) && join(folder, file) !== kept) rmSync(join(folder, file), { force: true });
  }
}

async function freshBuild(tokensRoot: string, id: string, withoutLogo?: boolean): Promise<BrandBuild> {
  const { makeBrand } = await import('./make-brand.js');
  const place = placeBelow(tokensRoot, id);
  const brand = makeBrand(place, withoutLogo);
  if (Array.isArray(brand)) throw new TokenError(id, brand);
  return { ...(await emitBuild(place, brand)), data: brand.data };
}
