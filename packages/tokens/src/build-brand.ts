import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrandCheck, runBrandCheck } from './brand/brand-check.js';
import type { BrandBuild } from './brand-build.js';
import { inputHash } from './input-hash.js';
import { TokenError } from './token-error.js';

/**
 * Build all that a brand gives: style sheets, data, files. Throws a TokenError where the tokens or brand.yaml are wrong.
 * With a cache folder, an unchanged brand is read back without loading Style Dictionary, Zod or YAML.
 */
export async function buildBrand(
  tokensRoot: string,
  id: string,
  options: { cacheDir?: string | undefined; check?: BrandCheck | undefined } = {},
): Promise<BrandBuild> {
  const cached = options.cacheDir && join(options.cacheDir, `${id}-${inputHash(tokensRoot, id)}.json`);
  const known = cached && readCached(cached);
  if (known) {
    // What the check knows may have changed since.
    runBrandCheck(tokensRoot, known.data, options.check);
    return known;
  }
  const build = await freshBuild(tokensRoot, id);
  runBrandCheck(tokensRoot, build.data, options.check);
  if (cached && options.cacheDir) {
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

async function freshBuild(tokensRoot: string, id: string): Promise<BrandBuild> {
  const [{ makeBrand }, { emitBrand }] = await Promise.all([import('./make-brand.js'), import('./emit/emit-brand.js')]);
  const brand = makeBrand(tokensRoot, id);
  if (Array.isArray(brand)) throw new TokenError(id, brand);
  const { data, file, resolved, fonts, ornaments } = brand;
  const emission = await emitBrand(id, resolved, { fontFaces: fonts.css, ornaments });
  const images = [file.logo.file, file.logo.inverse, file.icon, ...Object.values(file.ornaments)];
  const assets = [
    ...fonts.sources,
    ...[...new Set(images)]
      .filter((name) => name !== undefined)
      .map((name) => ({ path: name, source: join(tokensRoot, 'brands', id, name) })),
  ];
  const hash = createHash('sha256').update(JSON.stringify([emission, data]));
  for (const { path, source } of assets) hash.update(path).update(readFileSync(source));
  return {
    css: emission['tokens.css'],
    scopedCss: emission['scoped.css'],
    json: emission['tokens.json'],
    ts: emission['tokens.ts'],
    js: emission['tokens.js'],
    dts: emission['tokens.d.ts'],
    values: JSON.parse(emission['tokens.json']).values,
    assets,
    hash: hash.digest('hex').slice(0, 16),
    data,
  };
}
