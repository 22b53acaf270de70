import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureFingerprints } from './fingerprint-pictures.ts';
import type { Picture } from './picture.ts';

/** Where a built Storybook keeps what its pictures depend on. */
export const fingerprintsFile = 'picture-fingerprints.json';

/** Read what the pictures of a built Storybook depend on; undefined where it was built before that was noted. */
export function readFingerprints(storybook: string): PictureFingerprints | undefined {
  const file = join(storybook, fingerprintsFile);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PictureFingerprints) : undefined;
}

/** Choose the pictures that can differ between two builds: all where it is not known. */
export function touchedPictures(
  before: PictureFingerprints | undefined,
  after: PictureFingerprints | undefined,
  pictures: readonly Picture[],
): Picture[] {
  if (!before || !after) return [...pictures];
  return pictures.filter(
    ({ story, brand }) =>
      before.stories[story] === undefined ||
      before.stories[story] !== after.stories[story] ||
      before.brands[brand] !== after.brands[brand],
  );
}
