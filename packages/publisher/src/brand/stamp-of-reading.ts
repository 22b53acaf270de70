import { type BrandReading, type ChannelBrand, tokenValues } from '@pantograph/channels';
import { hash } from '@pantograph/content';

const none = '-';

/** Say what a reading of a brand gives in a few signs: others where it gives something else. */
export function stampOfReading(brand: ChannelBrand, reading: BrandReading): string {
  switch (reading[0]) {
    case 'token':
      return tokenValues(brand.tokens)(reading[1], reading[2]) ?? none;
    case 'file':
      return hashOf(brand.file(reading[1]));
    case 'fonts':
      return hash(JSON.stringify([brand.fonts, brand.fonts.map(({ file }) => hashOf(brand.file(file)))]));
    case 'fact':
      return JSON.stringify(brand[reading[1]]) ?? none;
  }
}

function hashOf(bytes: Uint8Array | undefined): string {
  return bytes ? hash(bytes) : none;
}
