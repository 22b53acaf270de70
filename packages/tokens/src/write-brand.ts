import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BrandBuild } from './brand-build.js';
import type { OwnBrandBuild } from './build-own-brand.js';

/** Write a brand's style sheets, data and files into a folder. */
export function writeBrand(build: BrandBuild | OwnBrandBuild, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const texts = {
    'tokens.css': build.css,
    'scoped.css': build.scopedCss,
    'tokens.json': build.json,
    'tokens.ts': build.ts,
    'tokens.js': build.js,
    'tokens.d.ts': build.dts,
    ...(build.data && { 'brand.json': `${JSON.stringify(build.data, null, 1)}\n` }),
  };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  for (const { path, source } of build.assets) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(source, join(folder, path));
  }
}
