import type { PackedPictures } from './packed-pictures.js';

/** Pack nothing: in a browser there are no files. */
export async function packPictures(): Promise<PackedPictures> {
  return { files: new Map(), unread: [] };
}

/** Pack nothing: in a browser there are no files. */
export function packZip(): undefined {
  return undefined;
}
