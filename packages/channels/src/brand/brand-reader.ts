import type { ChannelBrand } from './channel-brand.js';
import { type TokenPart, type TokenValues, tokenValues } from './token-values.js';

/** What an output may be made from besides tokens and files. */
export type BrandFact = 'icon' | 'logo' | 'name' | 'timeZone';

/** Something of a brand that was read: one value of a token, a file, all of its fonts, or what brand.yaml says. */
export type BrandReading =
  | readonly ['token', name: string, part: TokenPart]
  | readonly ['file', name: string]
  | readonly ['fonts']
  | readonly ['fact', name: BrandFact];

/** Reads a brand for one output, so that all that the output is made from can be heard of. */
export interface BrandReader {
  readonly value: TokenValues;
  /** Get a file that is published with the brand; undefined where it is not there. */
  file(name: string): Uint8Array | undefined;
  /** Get the fonts; what is set in them is made from the files of all. */
  fonts(): ChannelBrand['fonts'];
  fact<Name extends BrandFact>(name: Name): ChannelBrand[Name];
  /** Make something of the brand once for all outputs; each of them hears of what it was made from. */
  once<Value>(key: string, make: (reader: BrandReader) => Value): Value;
}

interface Kept {
  value: unknown;
  readings: readonly BrandReading[];
}

const kept = new WeakMap<ChannelBrand, Map<string, Kept>>();

/** Read a brand; `note` hears of every reading, also of what is not there. */
export function brandReader(brand: ChannelBrand, note: (reading: BrandReading) => void = () => undefined): BrandReader {
  const values = tokenValues(brand.tokens);
  return {
    value(name, part) {
      note(['token', name, part]);
      return values(name, part);
    },
    file(name) {
      note(['file', name]);
      return brand.file(name);
    },
    fonts() {
      note(['fonts']);
      return brand.fonts;
    },
    fact(name) {
      note(['fact', name]);
      return brand[name];
    },
    once(key, make) {
      const ofBrand = kept.get(brand) ?? new Map<string, Kept>();
      kept.set(brand, ofBrand);
      let found = ofBrand.get(key);
      if (!found) {
        const readings: BrandReading[] = [];
        const reader = brandReader(brand, (reading) => readings.push(reading));
        found = { value: make(reader), readings };
        ofBrand.set(key, found);
      }
      for (const reading of found.readings) note(reading);
      return found.value as ReturnType<typeof make>;
    },
  };
}
