import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CampaignSetting } from '@pantograph/campaigns';
import { parseReference } from '@pantograph/content';
import { buildNamedBrand } from '@pantograph/tokens';
import type { PayloadRequest } from 'payload';
import { findRows } from '../database/rows.ts';
import { environment } from '../environment.ts';
import type { PublicationRow } from '../publishing/rows.ts';
import { loadCampaigns, placeOf } from './makers.ts';

/** The packages whose built code decides what comes out of a brief. */
const makers = ['campaigns', 'channels', 'components', 'html', 'pages'];

/**
 * Open the surroundings in which a campaign of the CMS is made: its brand, the pictures in the CMS's storage as they are now,
 * and the addresses of what is live.
 */
export async function openSetting(req: PayloadRequest, brand: string, key: string): Promise<CampaignSetting> {
  const build = await buildNamedBrand(join(environment.project, 'tokens'), brand, join(environment.data, 'brands'));
  const addresses = await liveAddresses(req, brand);
  const pictures = await picturesOf(req, brand);
  const { brandSetting } = await loadCampaigns();
  return brandSetting(build, {
    key,
    now: new Date(),
    code: codeHash(),
    address(reference, locale) {
      const place = parseReference(reference);
      const live = place && addresses.get(`${place.type}s/${place.key}`);
      return live?.get(locale) ?? live?.get(build.data.defaultLocale);
    },
    pictureFile: (src) => pictures.get(src),
  });
}

/** Get where the pages and posts of a brand are live: by collection and key, then by language. */
async function liveAddresses(req: PayloadRequest, brand: string): Promise<Map<string, Map<string, string>>> {
  const where = { and: [{ brand: { equals: brand } }, { collection: { in: ['pages', 'posts'] } }] };
  const select = { collection: true, document: true, locale: true, address: true } as const;
  const live = await findRows<PublicationRow>(req, 'publications', where, { select });
  const keys = new Map<string, string>();
  for (const collection of ['pages', 'posts']) {
    const rows = await findRows<{ key: string }>(
      req,
      collection,
      { brand: { equals: brand } },
      { select: { key: true } },
    );
    for (const { id, key } of rows) keys.set(id, `${collection}/${key}`);
  }
  const addresses = new Map<string, Map<string, string>>();
  for (const { document, locale, address } of live) {
    const name = keys.get(document);
    if (name === undefined) continue;
    const own = addresses.get(name) ?? new Map<string, string>();
    addresses.set(name, own.set(locale, address));
  }
  return addresses;
}

/** Find where the pictures of a brand lie, by their references such as `media/quay.svg`. */
async function picturesOf(req: PayloadRequest, brand: string): Promise<Map<string, string>> {
  const select = { key: true, filename: true } as const;
  type Picture = { key: string; filename?: string | null };
  const rows = await findRows<Picture>(req, 'media', { brand: { equals: brand } }, { select });
  return new Map(
    rows.flatMap(({ key, filename }) =>
      filename ? [[`media/${key}`, join(environment.data, 'media', filename)]] : [],
    ),
  );
}

/** Hash the code that a campaign is made with, so that what an older one made is made again. */
function codeHash(): string {
  const hash = createHash('sha256');
  for (const name of makers) {
    const folder = dirname(placeOf(`@pantograph/${name}`));
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    for (const file of scripts.sort()) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
