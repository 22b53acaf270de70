import type { ChannelBrand } from '@pantograph/channels';
import type { BrandData } from '@pantograph/tokens/brand';
import { brands } from '../brands/brands.js';

const known = new Map<string, Promise<ChannelBrand>>();
const ornaments = ['ornament-corner.svg', 'ornament-field.svg', 'ornament-rule.svg'];

/** Get a brand as channels take it, with its drawings and fonts, which are fetched once. */
export function storyBrand(id: string): Promise<ChannelBrand> {
  const brand = known.get(id) ?? fetchBrand(id);
  known.set(id, brand);
  return brand;
}

async function fetchBrand(id: string): Promise<ChannelBrand> {
  const found = brands.find((brand) => brand.id === id) ?? brands[0];
  const data = found?.data as unknown as BrandData;
  const { logo, icon, fonts } = data;
  const names = [logo.file, logo.inverse, icon, ...ornaments, ...fonts.map(({ file }) => file)];
  const files = new Map(
    await Promise.all(
      names
        .filter((name) => name !== undefined && name !== '')
        .map(async (name) => [name, await fetchFile(`/brands/${data.id}/${name}`)] as const),
    ),
  );
  return { ...data, tokens: found?.tokens as ChannelBrand['tokens'], file: (name) => files.get(name) };
}

/** Get the bytes of a file of this Storybook; undefined where it has none. */
export async function fetchFile(address: string): Promise<Uint8Array | undefined> {
  const answer = await fetch(address).catch(() => undefined);
  return answer?.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
}
