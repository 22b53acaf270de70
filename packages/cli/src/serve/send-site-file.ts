import { type FileHandle, open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { lookup } from 'mrmime';
import { type ByteRange, readRange } from './read-range.js';

/** A file that is open, so that its size is told of what is sent, also where the publisher replaces it meanwhile. */
interface OpenFile {
  handle: FileHandle;
  name: string;
  size: number;
  modified: Date;
}

/** Get the decoded path of an address as it was sent; undefined where it is none. */
export function pathOfAddress(address: string): string | undefined {
  try {
    const path = decodeURIComponent(address.split(/[?#]/, 1)[0] ?? '');
    return path.startsWith('/') && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Answer with the published file at a path: `/blog/` and `/blog` are `blog/index.html`. It is sent whole as it was when it was
 * opened, or in part where a range is asked for.
 *
 * @param path decoded, see `pathOfAddress`
 * @param status of the answer, 200 where the file is what was asked for; a file with another is sent whole
 * @returns false where there is no such file; then nothing is sent
 */
export async function sendSiteFile(
  folder: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  status = 200,
): Promise<boolean> {
  const file = await openAny(folder, path);
  if (file === undefined) return false;
  try {
    const etag = `W/"${file.size}-${file.modified.getTime()}"`;
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('ETag', etag);
    response.setHeader('Last-Modified', file.modified.toUTCString());
    if (status === 200 && request.headers['if-none-match']?.includes(etag)) {
      response.writeHead(304).end();
      return true;
    }
    // A weak tag never proves that a part belongs to what was sent before.
    const asked = status === 200 && !request.headers['if-range'] ? request.headers.range : undefined;
    const range = readRange(asked, file.size);
    if (range === 'outside') {
      response.writeHead(416, { 'Content-Range': `bytes */${file.size}` }).end();
      return true;
    }
    await send(file, range, request, response, status);
    return true;
  } finally {
    await file.handle.close();
  }
}

async function send(
  { handle, name, size }: OpenFile,
  range: ByteRange | undefined,
  { method }: IncomingMessage,
  response: ServerResponse,
  status: number,
): Promise<void> {
  const { start, end } = range ?? { start: 0, end: size - 1 };
  const type = lookup(name) ?? 'application/octet-stream';
  response.writeHead(range ? 206 : status, {
    'Accept-Ranges': 'bytes',
    'Content-Length': end - start + 1,
    'Content-Type': type === 'text/html' ? 'text/html; charset=utf-8' : type,
    ...(range && { 'Content-Range': `bytes ${start}-${end}/${size}` }),
  });
  if (method === 'HEAD' || size === 0) response.end();
  else await pipeline(handle.createReadStream({ start, end, autoClose: false }), response);
}

async function openAny(folder: string, path: string): Promise<OpenFile | undefined> {
  for (const name of path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`, `${path}/index.html`]) {
    const place = join(folder, name);
    const file = place.startsWith(folder + sep) ? await openFile(place) : undefined;
    if (file !== undefined) return file;
  }
  return undefined;
}

async function openFile(place: string): Promise<OpenFile | undefined> {
  // What a host says of an address that cannot be opened is that nothing is there.
  const handle = await open(place, 'r').catch(() => undefined);
  if (handle === undefined) return undefined;
  const stats = await handle.stat();
  if (stats.isFile()) return { handle, name: place, size: stats.size, modified: stats.mtime };
  await handle.close();
  return undefined;
}
