import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readPictureFacts } from '@pantograph/content';
import type { Finding, Focus } from '@pantograph/contract';
import type { CollectionSlug, PayloadRequest } from 'payload';
import { updateRow } from '../database/rows.ts';
import { brandOf } from '../project/brands.ts';
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

/** A picture that was taken over. */
export interface ImportedPicture {
  id: string;
  /** Its focal point; undefined where no file beside it says one. */
  focus: Focus | undefined;
  /** What is wrong with the file beside it. */
  findings: Finding[];
}

/**
 * Take over a picture, through all that is checked when somebody uploads one, with what the file beside it says of it.
 *
 * @throws {Error} what is wrong with the picture, in a sentence
 */
export async function importMedia(
  req: PayloadRequest,
  folder: string,
  { brand, name, path }: ContentFiles['media'][number],
  factsPath: string | undefined,
): Promise<ImportedPicture> {
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
  const id = String(made.id);
  if (factsPath === undefined) return { id, focus: undefined, findings: [] };
  const { facts, findings } = await readPictureFacts(readFileSync(join(folder, factsPath)), brandOf(brand));
  const { alt, focus } = facts ?? {};
  // Not said with the file: Payload takes 0 for nothing, and rounds.
  const change = { ...(alt && { alt }), ...(focus && { focalX: focus.x, focalY: focus.y }) };
  if (Object.keys(change).length > 0) await updateRow(req, 'media', id, change);
  return { id, focus, findings: findings.map((finding) => ({ ...finding, file: factsPath })) };
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
