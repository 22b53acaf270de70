import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrandBuild } from './brand-build.js';

/**
 * Get the last build of a brand that buildBrand kept in a cache folder, whatever its tokens are now; undefined where
 * there is none, or a file that it needs is gone. With it, a brand whose tokens are broken stays live as it was.
 */
export function lastBuild(cacheDir: string, id: string): BrandBuild | undefined {
  if (!existsSync(cacheDir)) return undefined;
  const name = new RegExp(`^${id}-[0-9a-f]{32}\\.json$`);
  const [newest] = readdirSync(cacheDir)
    .filter((file) => name.test(file))
    .map((file) => join(cacheDir, file))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  if (newest === undefined) return undefined;
  try {
    const build: BrandBuild = JSON.parse(readFileSync(newest, 'utf8'));
    return build.assets.every(({ source }) => existsSync(source)) ? build : undefined;
  } catch {
    return undefined;
  }
}
