import { copyFile, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { CollectionAfterDeleteHook, CollectionBeforeOperationHook } from 'payload';
import { findRow } from '../database/rows.ts';
import { environment } from '../environment.ts';
import { changesFile } from '../guard/check-file-change.ts';
import { type KeptRow, putInOutbox } from './outbox.ts';
import { setAside } from './set-aside.ts';

interface MediaRow {
  brand: string;
  key: string;
  filename: string;
  sha256?: string | null;
  sizes?: { thumbnail?: { filename?: string | null } };
}

/** Where the bytes are that a picture had when it went live, and has no more. */
export function keptMedia(sha256: string): string {
  return join(environment.data, 'media-kept', sha256);
}

/**
 * Keep the bytes of a live picture before another file takes its place: what is live stays what it was until a page that shows
 * the picture is published anew, and whoever follows the outbox from its beginning gets them, too.
 */
export const keepReplaced: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id } = args as { id?: string };
  if (operation !== 'update' || id === undefined || !changesFile(req)) return args;
  const was = await findRow<MediaRow>(req, 'media', { id: { equals: id } });
  if (!was?.sha256) return args;
  const names = [was.filename, was.sizes?.thumbnail?.filename];
  await setAside(
    req,
    names.filter((name) => typeof name === 'string'),
  );
  if (!(await findRow<KeptRow>(req, 'outbox-rows', { sha256: { equals: was.sha256 } }))) return args;
  const place = keptMedia(was.sha256);
  await mkdir(join(environment.data, 'media-kept'), { recursive: true, mode: 0o700 });
  // Whole or not at all, also where the process ends meanwhile.
  const part = `${place}.${process.pid}.part`;
  await copyFile(join(environment.data, 'media', was.filename), part);
  await rename(part, place);
  return args;
};

/** Take a deleted picture out of the outbox, in the request's transaction: nobody could fetch it any more. */
export const takeOutOfOutbox: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const { brand, key } = doc as MediaRow;
  const path = `${brand}/media/${key}`;
  const row = await findRow<KeptRow>(req, 'outbox-rows', { path: { equals: path } });
  if (row?.kind === 'media') await putInOutbox(req, { kind: 'delete', path });
};
