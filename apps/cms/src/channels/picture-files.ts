import { join } from 'node:path';
import type { PictureFile } from '@pantograph/channels';
import type { PayloadRequest } from 'payload';
import { findRows } from '../database/rows.ts';
import { environment } from '../environment.ts';
import type { PreviewFact } from '../preview/preview-fact.ts';
import { type OpenBrand, readPicture } from './channel-brand.ts';

/** Get what reads the pictures that a document names, by references such as `media/quay.svg`; undefined where one cannot be read. */
export async function pictureFiles(
  req: PayloadRequest,
  facts: readonly PreviewFact[],
  { build }: OpenBrand,
): Promise<(src: string) => PictureFile | undefined> {
  const ids = facts.flatMap(({ id, collection }) => (collection === 'media' ? [id] : []));
  const rows =
    ids.length === 0
      ? []
      : await findRows<{ key: string; filename?: string | null }>(
          req,
          'media',
          { id: { in: ids } },
          { select: { key: true, filename: true } },
        );
  const files = new Map(rows.map(({ key, filename }) => [`media/${key}`, filename]));
  const read = new Map<string, PictureFile | undefined>();
  return (src) => {
    const filename = files.get(src);
    if (!filename) return undefined;
    if (!read.has(src)) read.set(src, tryToRead(join(environment.data, 'media', filename), build));
    return read.get(src);
  };
}

function tryToRead(file: string, build: OpenBrand['build']): PictureFile | undefined {
  try {
    return readPicture(file, build);
  } catch {
    // What draws it says so.
    return undefined;
  }
}
