import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Endpoint } from 'payload';
import { findRow } from '../database/rows.ts';
import { environment } from '../environment.ts';
import { isPublisher, unknownPublisher } from './is-publisher.ts';

/** Gives the publisher the bytes of a picture, by the hash that the outbox named. */
export const mediaEndpoint: Endpoint = {
  path: '/outbox/media/:sha256/:filename',
  method: 'get',
  handler: async (req) => {
    if (!isPublisher(req)) return unknownPublisher();
    const row = await findRow<{ filename: string; mimeType: string }>(req, 'media', {
      sha256: { equals: String(req.routeParams?.sha256) },
    });
    if (!row) return Response.json({ message: 'There is no such picture any more.' }, { status: 404 });
    const file = join(environment.data, 'media', row.filename);
    const { size } = await stat(file);
    return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream, {
      headers: { 'content-type': row.mimeType, 'content-length': String(size), 'x-content-type-options': 'nosniff' },
    });
  },
};
