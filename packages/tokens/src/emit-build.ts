import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrandBuild } from './brand-build.js';
import type { BrandPlace } from './brand-place.js';
import type { MadeBrand } from './make-brand.js';

/** Emit a brand that was found good. What brand.yaml gives may be missing: fonts, ornaments, pictures. */
export async function emitBuild(
  { id, own }: BrandPlace,
  { resolved, ...brand }: Pick<MadeBrand, 'resolved'> & Partial<MadeBrand>,
): Promise<Omit<BrandBuild, 'data'>> {
  const { emitBrand } = await import('./emit/emit-brand.js');
  const { data, file, fonts, ornaments = {} } = brand;
  const emission = await emitBrand(id, resolved, { fontFaces: fonts?.css ?? '', ornaments });
  const images = file ? [file.logo.file, file.logo.inverse, file.icon, ...Object.values(file.ornaments)] : [];
  const assets = [
    ...(fonts?.sources ?? []),
    ...[...new Set(images)]
      .filter((name) => name !== undefined)
      .filter((name) => name !== '')
      .map((name) => ({ path: name, source: join(own, name) })),
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
  };
}
