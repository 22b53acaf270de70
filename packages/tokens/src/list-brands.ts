import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** List the ids of the brands a tokens folder holds, in order of the alphabet. */
export function listBrands(tokensRoot: string): string[] {
  const folder = join(tokensRoot, 'brands');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}
