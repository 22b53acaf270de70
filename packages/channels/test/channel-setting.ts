import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadBrand } from '@pantograph/tokens';
import type { ChannelBrand, ChannelSetting } from '../src/index.js';

const tokensRoot = fileURLToPath(new URL('../../../tokens', import.meta.url));
const built = fileURLToPath(new URL('../../tokens/dist/brands', import.meta.url));

/** Read a demo brand as channels take it. */
export function channelBrand(id: 'tidewater' | 'hollyhock'): ChannelBrand {
  const { tokens } = JSON.parse(readFileSync(`${built}/${id}/tokens.json`, 'utf8'));
  return {
    ...loadBrand(tokensRoot, id),
    tokens,
    file(name) {
      const file = `${built}/${id}/${name}`;
      return existsSync(file) ? readFileSync(file) : undefined;
    },
  };
}

/** Make the surroundings of a document of a demo brand; it shows no pictures unless they are given. */
export function channelSetting(
  brand: 'tidewater' | 'hollyhock',
  more: Partial<ChannelSetting> & { locale?: string } = {},
): ChannelSetting {
  return { brand: channelBrand(brand), locale: 'en', picture: async () => undefined, ...more };
}
