import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildBrand } from './build-brand.js';
import { listBrands } from './list-brands.js';
import { TokenError } from './token-error.js';
import { writeBrand } from './write-brand.js';

const tokensRoot = fileURLToPath(new URL('../../../tokens', import.meta.url));
const out = fileURLToPath(new URL('./brands', import.meta.url));

rmSync(out, { recursive: true, force: true });
for (const id of listBrands(tokensRoot)) {
  try {
    writeBrand(await buildBrand(tokensRoot, id), `${out}/${id}`);
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
