import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { everydayFile, everydayLetters } from '../dist/brand/everyday-letters.js';
import { placeBelow } from '../dist/brand-place.js';
import { listBrands } from '../dist/list-brands.js';
import { makeBrand } from '../dist/make-brand.js';

const tokensRoot = fileURLToPath(new URL('../../../tokens', import.meta.url));

/** Cut the heavy fonts of the brands down to the letters of every day: a font of a hundred kilobytes becomes one of forty. */
const made = new Map();
for (const id of listBrands(tokensRoot)) {
  const brand = makeBrand(placeBelow(tokensRoot, id));
  // What is wrong with a brand is told where it is built.
  if (Array.isArray(brand)) continue;
  for (const { file, subset } of brand.data.fonts) {
    const source = brand.fonts.sources.find(({ path }) => path === file)?.source;
    if (source && everydayLetters[subset]) made.set(everydayFile(source, subset), { source, subset });
  }
}
for (const [file, { source, subset }] of made) {
  mkdirSync(dirname(file), { recursive: true });
  if (existsSync(file)) continue;
  const cut = await subsetFont(readFileSync(source), signs(everydayLetters[subset]), { targetFormat: 'woff2' });
  writeFileSync(file, cut);
}
for (const folder of new Set([...made.keys()].map((file) => dirname(file)))) {
  for (const name of readdirSync(folder)) {
    if (![...made.keys()].some((file) => basename(file) === name)) rmSync(join(folder, name));
  }
}

/** The signs of a `unicode-range`. */
function signs(range) {
  const all = range.split(',').flatMap((part) => {
    const [first, last = first] = part
      .slice(2)
      .split('-')
      .map((code) => Number.parseInt(code, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
  });
  return all.join('');
}
