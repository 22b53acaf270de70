import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Picture, pictureName } from './picture.ts';

const modes = ['light', 'dark'];

export interface PictureChoice {
  /** A part of the story's id. */
  filter?: string;
  /** Whether the stories are taken too that stress a component. */
  stress?: boolean;
  /** A file with the names of those to take; all where it is left out. */
  only?: string;
}

/**
 * List what a built Storybook shows: every story in every brand and mode. Documentation pages, stories that the sidebar
 * leaves out and those tagged `unpictured`, which show more than the commit, are no pictures.
 */
export function listPictures(
  storybook: string,
  brands: readonly string[],
  { filter, stress = false, only }: PictureChoice = {},
): Picture[] {
  const chosen = only === undefined ? undefined : new Set(JSON.parse(readFileSync(only, 'utf8')) as string[]);
  const { entries } = JSON.parse(readFileSync(join(storybook, 'index.json'), 'utf8')) as {
    entries: Record<string, { id: string; type: string; tags?: string[] }>;
  };
  return Object.values(entries)
    .filter(
      ({ id, type, tags }) =>
        type === 'story' &&
        tags?.includes('dev') !== false &&
        tags?.includes('unpictured') !== true &&
        (stress || tags?.includes('stress') !== true) &&
        (filter === undefined || id.includes(filter)),
    )
    .flatMap(({ id }) => brands.flatMap((brand) => modes.map((mode) => ({ story: id, brand, mode }))))
    .filter((picture) => chosen?.has(pictureName(picture)) !== false);
}
