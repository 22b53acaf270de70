import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrandBuild } from './brand-build.js';
import { buildBrand } from './build-brand.js';
import { listBrands } from './list-brands.js';
import { TokenError } from './token-error.js';
import { writeBrand } from './write-brand.js';

const tokensRoot = fileURLToPath(new URL('../../../tokens', import.meta.url));
const out = fileURLToPath(new URL('./brands', import.meta.url));

const builds: BrandBuild[] = [];
for (const id of listBrands(tokensRoot)) {
  try {
    builds.push(await buildBrand(tokensRoot, id));
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
// Only now, so that who reads the last emission meanwhile finds it whole.
rmSync(out, { recursive: true, force: true });
for (const build of builds) writeBrand(build, `${out}/${build.data.id}`);

// What a brand of another project is laid over, and what it may begin as a copy of.
for (const [from, name] of [
  ['base', 'base'],
  ['brands', 'sources'],
] as const) {
  const to = fileURLToPath(new URL(`./${name}`, import.meta.url));
  rmSync(to, { recursive: true, force: true });
  cpSync(`${tokensRoot}/${from}`, to, { recursive: true });
}
