import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { ChannelBrand, PictureFile } from '@pantograph/channels';
import { readMedia } from '@pantograph/content/media';
import { type BrandBuild, buildNamedBrand, paint } from '@pantograph/tokens';
import { loadCampaigns } from '../campaigns/makers.ts';
import { environment } from '../environment.ts';

/** A brand as it is built now, and as channels take it. */
export interface OpenBrand {
  build: BrandBuild;
  brand: ChannelBrand;
}

/** By id. What sets sheets keeps the fonts it cut for as long as a brand is the same object. */
const open = new Map<string, OpenBrand>();

/** Open a brand for channels: the same object until its tokens or files change. */
export async function openBrand(id: string): Promise<OpenBrand> {
  const build = await buildNamedBrand(join(environment.project, 'tokens'), id, join(environment.data, 'brands'));
  const known = open.get(id);
  if (known?.build.hash === build.hash) return known;
  const { channelBrand } = await loadCampaigns();
  const made = { build, brand: channelBrand(build) };
  open.set(id, made);
  return made;
}

/**
 * Read a picture of the CMS's storage, its tokens painted.
 *
 * @throws {Error} where it is no picture
 */
export function readPicture(file: string, { values }: BrandBuild): PictureFile {
  const bytes = readFileSync(file);
  const { mime, tokens } = readMedia(bytes, extname(file).slice(1));
  return { type: mime, bytes: tokens ? Buffer.from(paint(bytes.toString('utf8'), values)) : bytes };
}
