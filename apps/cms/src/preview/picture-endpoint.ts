import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildBrand, paint } from '@pantograph/tokens';
import type { Endpoint } from 'payload';
import { findRow } from '../database/rows.ts';
import { environment } from '../environment.ts';
import { isPictureAddress } from './signed-pictures.ts';

type TokenValues = Parameters<typeof paint>[1];

const values = new Map<string, Promise<TokenValues>>();

/** Gives the shell of a site a picture that may not be published yet, to whoever has its signed address. */
export const pictureEndpoint: Endpoint = {
  path: '/preview/pictures/:id',
  method: 'get',
  handler: async (req) => {
    const id = String(req.routeParams?.id);
    const asked = req.searchParams;
    if (!isPictureAddress(id, asked.get('until') ?? '', asked.get('signature') ?? '')) return gone();
    const row = await findRow<{ brand: string; filename: string; mimeType: string }>(req, 'media', {
      id: { equals: id },
    });
    const bytes = row && (await readFile(join(environment.data, 'media', row.filename)).catch(() => undefined));
    if (!bytes) return gone();
    const body = row.mimeType === 'image/svg+xml' ? await painted(bytes.toString(), row.brand) : new Uint8Array(bytes);
    return new Response(body, {
      headers: {
        'content-type': row.mimeType,
        'cache-control': 'private, max-age=86400',
        // Opened by itself, a drawing could do no more than be looked at.
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'cross-origin',
      },
    });
  },
};

/** Write the brand's values into a drawing that uses its tokens, as the publisher does; one that cannot be is left as it is. */
async function painted(svg: string, brand: string): Promise<string> {
  if (!svg.includes('var(--pg-')) return svg;
  let own = values.get(brand);
  if (!own) {
    const cacheDir = join(environment.data, 'brands');
    own = buildBrand(join(environment.project, 'tokens'), brand, { cacheDir }).then((build) => build.values);
    values.set(brand, own);
  }
  try {
    return paint(svg, await own);
  } catch {
    values.delete(brand);
    return svg;
  }
}

function gone(): Response {
  return Response.json({ message: 'There is no such picture, or its address is no longer good.' }, { status: 404 });
}
