import { existsSync, readFileSync } from 'node:fs';
import type { ChannelBrand } from '@pantograph/channels';
import type { BrandBuild } from '@pantograph/tokens';

/** Get a brand as channels take it from how it is built; its files are read when they are asked for. */
export function channelBrand(build: BrandBuild): ChannelBrand {
  const files = new Map(build.assets.map(({ path, source }) => [path, source]));
  return {
    ...build.data,
    tokens: JSON.parse(build.json).tokens,
    file(name) {
      const file = files.get(name);
      return file !== undefined && existsSync(file) ? readFileSync(file) : undefined;
    },
  };
}
