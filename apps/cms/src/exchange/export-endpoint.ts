import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { may } from '../access/permissions.ts';
import { requirePerson } from '../access/require-person.ts';
import { worksFor } from '../access/roles.ts';
import { refuse } from '../errors.ts';
import { brands } from '../project/brands.ts';
import { type ExportState, exportFiles } from './export-files.ts';
import { padding, tarEnd, tarHeader } from './tar-header.ts';

const query = z.object({ brand: z.string(), state: z.enum(['live', 'written']).default('live') });

/** `GET /api/export?brand=`: a brand's content as a tar archive of the files that the `files` source reads. */
export const exportEndpoint: Endpoint = {
  path: '/export',
  method: 'get',
  handler: async (req) => {
    const asked = query.safeParse(Object.fromEntries(req.searchParams));
    const person = requirePerson(req, 'brand');
    if (!asked.success) throw refuse('Say which brand: ?brand=ID, and state=live or state=written.', 'brand');
    const { brand, state } = asked.data;
    if (!brands.has(brand) || !worksFor(person, brand)) throw refuse('You work for no such brand.', 'brand', 404);
    if (!may(person.role, 'settle')) throw refuse('An export is for whoever manages the brand.', 'brand', 403);
    const name = `${brand}-${state}-${new Date().toISOString().slice(0, 10)}.tar`;
    return new Response(Readable.toWeb(Readable.from(archive(req, brand, state))) as ReadableStream, {
      headers: {
        'content-type': 'application/x-tar',
        'content-disposition': `attachment; filename="${name}"`,
        'x-content-type-options': 'nosniff',
      },
    });
  },
};

async function* archive(req: PayloadRequest, brand: string, state: ExportState): AsyncGenerator<Buffer> {
  for await (const each of exportFiles(req, brand, state)) {
    if ('text' in each) {
      const bytes = Buffer.from(each.text);
      yield Buffer.concat([tarHeader({ ...each, size: bytes.length }), bytes, padding(bytes.length)]);
      continue;
    }
    yield tarHeader(each);
    // A file that was replaced since it was measured must not shift all that follows it.
    for await (const part of createReadStream(each.file, { start: 0, end: Math.max(0, each.size - 1) })) yield part;
    yield padding(each.size);
  }
  yield tarEnd;
}
