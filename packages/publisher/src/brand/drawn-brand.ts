import { existsSync, readFileSync } from 'node:fs';
import type { ChannelBrand } from '@pantograph/channels';
import type { OutputBrand } from '../output-brand.js';

const known = new WeakMap<OutputBrand, ChannelBrand>();

/** Get a brand as channels take it: the same object as long as the brand is, so that what is made of it once is kept. */
export function drawnBrand(brand: OutputBrand): ChannelBrand {
  const before = known.get(brand);
  if (before) return before;
  const sources = new Map(brand.assets.map(({ path, source }) => [path, source]));
  const made: ChannelBrand = {
    ...brand.data,
    tokens: (JSON.parse(brand.json) as { tokens: ChannelBrand['tokens'] }).tokens,
    file(name) {
      const source = sources.get(name);
      return source !== undefined && existsSync(source) ? readFileSync(source) : undefined;
    },
  };
  known.set(brand, made);
  return made;
}
