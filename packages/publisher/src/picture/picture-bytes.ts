import { readFileSync } from 'node:fs';
import type { PictureFile } from '@pantograph/channels';
import type { MediaDocument } from '@pantograph/content';

/** The last few, by what is in them: many cards show the same, and whether it can be shown is tried once for each of these. */
const kept = new Map<string, PictureFile>();
const most = { files: 12, bytes: 2_000_000 };

/** Read the picture of a media document as channels take it; undefined where its file is not there. */
export function pictureFile({ file, hash, mime: type, bytes: size }: MediaDocument): PictureFile | undefined {
  const before = kept.get(hash);
  if (before?.type === type) return before;
  try {
    const picture = { bytes: new Uint8Array(readFileSync(file)), type };
    if (size <= most.bytes) kept.set(hash, picture);
    const [oldest] = kept.keys();
    if (kept.size > most.files && oldest !== undefined) kept.delete(oldest);
    return picture;
  } catch {
    return undefined;
  }
}
