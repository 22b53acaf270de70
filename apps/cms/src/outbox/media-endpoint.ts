import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Endpoint } from 'payload';
import { findRow } from '../database/rows.ts';
import { environment } from '../environment.ts';
import { isPublisher, unknownPublisher } from './is-publisher.ts';
import { keptMedia } from './kept-media.ts';

/** Gives the publisher the bytes of a picture, by the hash that the outbox named. */
export const mediaEndpoint: Endpoint = {
  path: '/outbox/media/:sha256/:filename',
  method: 'get',
  handler: async (req) => {
    if (!isPublisher(req)) return unknownPublisher();
    const sha256 = String(req.routeParams?.sha256);
    if (!/^[0-9a-f]{64}$/.test(sha256)) return gone();
    const row = await findRow<{ filename: string }>(req, 'media', { sha256: { equals: sha256 } });
    const file = row ? join(environment.data, 'media', row.filename) : keptMedia(sha256);
    const size = await stat(file).then(
      ({ size }) => size,
      () => undefined,
    );
    if (size === undefined) return gone();
    return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream, {
      headers: {
        'content-type': 'application/octet-stream',
        'content-length': String(size),
        'x-content-type-options': 'nosniff',
      },
    });
  },
};

function gone(): Response {
  return Response.json({ message: 'There is no such picture any more.' }, { status: 404 });
}
