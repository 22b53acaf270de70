import { type BrandReading, type ChannelBrand, tokenValues } from '@pantograph/channels';
import { hash } from '@pantograph/content';

const none = '-';

/** Of files, which take long to read: the same as long as the brand is the same object. */
const known = new WeakMap<ChannelBrand, Map<string, string>>();

/** Say what a reading of a brand gives in a few signs: others where it gives something else. */
export function stampOfReading(brand: ChannelBrand, reading: BrandReading): string {
  switch (reading[0]) {
    case 'token':
      return tokenValues(brand.tokens)(reading[1], reading[2]) ?? none;
    case 'file':
      return hashOf(brand, reading[1]);
    case 'fonts':
      return hash(JSON.stringify([brand.fonts, brand.fonts.map(({ file }) => hashOf(brand, file))]));
    case 'fact':
      return JSON.stringify(brand[reading[1]]) ?? none;
  }
}

function hashOf(brand: ChannelBrand, name: string): string {
  const ofBrand = known.get(brand) ?? new Map<string, string>();
  known.set(brand, ofBrand);
  let stamp = ofBrand.get(name);
  if (stamp === undefined) {
    const bytes = brand.file(name);
    stamp = bytes ? hash(bytes) : none;
    ofBrand.set(name, stamp);
  }
  return stamp;
}
