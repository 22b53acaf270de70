import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { PayloadRequest } from 'payload';
import { environment } from '../environment.ts';
import { fileOfPage } from './file-of-page.ts';
import type { LeadRow } from './rows.ts';

/** Give whoever confirmed an address what was promised; undefined where nothing is, or the address is not confirmed. */
export async function sendFile(req: PayloadRequest, lead: LeadRow): Promise<Response | undefined> {
  const file = lead.state === 'confirmed' ? await fileOfPage(req, lead) : undefined;
  if (!file) return undefined;
  const path = join(environment.data, 'media', file.filename);
  const { size } = await stat(path);
  return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream, {
    headers: {
      'content-type': file.mimeType,
      'content-length': String(size),
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.key)}`,
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
      'x-content-type-options': 'nosniff',
    },
  });
}
