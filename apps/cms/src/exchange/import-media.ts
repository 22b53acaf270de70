import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectionSlug, PayloadRequest } from 'payload';
import type { ContentFiles } from './content-files.ts';

const mimes: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  pdf: 'application/pdf',
};

/**
 * Take over a picture, through all that is checked when somebody uploads one; gives its id.
 *
 * @throws {Error} what is wrong with it, in a sentence
 */
export async function importMedia(
  req: PayloadRequest,
  folder: string,
  { brand, name, path }: ContentFiles['media'][number],
): Promise<string> {
  const file = join(folder, path);
  const mimetype = mimes[name.split('.').pop()?.toLowerCase() ?? ''];
  if (mimetype === undefined) throw new Error(`The CMS keeps pictures and PDF, not files like ${name}.`);
  const { size } = statSync(file);
  const most = req.payload.config.upload?.limits?.fileSize ?? Number.POSITIVE_INFINITY;
  if (size > most) throw new Error(`The file has ${inMegabytes(size)}; at most ${inMegabytes(most)} are kept.`);
  const made = await req.payload.create({
    collection: 'media' as CollectionSlug,
    data: { brand, key: name, rev: 0 },
    // Payload has one folder for all; the key keeps the folders below media/.
    file: { data: readFileSync(file), mimetype, name: name.replaceAll('/', '--'), size },
    overrideAccess: true,
    req,
  });
  return String(made.id);
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
