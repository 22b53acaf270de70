import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Picture } from './picture.ts';

const modes = ['light', 'dark'];

/**
 * List what a built Storybook shows: every story in every brand and mode. Documentation pages, and stories that the
 * sidebar leaves out, are no pictures.
 */
export function listPictures(storybook: string, brands: readonly string[], filter?: string): Picture[] {
  const { entries } = JSON.parse(readFileSync(join(storybook, 'index.json'), 'utf8')) as {
    entries: Record<string, { id: string; type: string; tags?: string[] }>;
  };
  return Object.values(entries)
    .filter(
      ({ id, type, tags }) =>
        type === 'story' && tags?.includes('dev') !== false && (filter === undefined || id.includes(filter)),
    )
    .flatMap(({ id }) => brands.flatMap((brand) => modes.map((mode) => ({ story: id, brand, mode }))));
}
