import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Endpoint } from 'payload';
import { findRow } from '../database/rows.ts';
import { environment } from '../environment.ts';
import { isPictureAddress } from './signed-pictures.ts';

/** Gives the shell of a site a picture that may not be published yet, to whoever has its signed address. */
export const pictureEndpoint: Endpoint = {
  path: '/preview/pictures/:id',
  method: 'get',
  handler: async (req) => {
    const id = String(req.routeParams?.id);
    const asked = req.searchParams;
    if (!isPictureAddress(id, asked.get('until') ?? '', asked.get('signature') ?? '')) return gone();
    const row = await findRow<{ filename: string; mimeType: string }>(req, 'media', { id: { equals: id } });
    if (!row) return gone();
    const file = join(environment.data, 'media', row.filename);
    const size = await stat(file).then(
      (found) => found.size,
      () => undefined,
    );
    if (size === undefined) return gone();
    return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream, {
      headers: {
        'content-type': row.mimeType,
        'content-length': String(size),
        'cache-control': 'private, max-age=86400',
        // Opened by itself, a drawing could do no more than be looked at.
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'cross-origin',
      },
    });
  },
};

function gone(): Response {
  return Response.json({ message: 'There is no such picture, or its address is no longer good.' }, { status: 404 });
}
