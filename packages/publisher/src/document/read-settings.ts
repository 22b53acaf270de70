import { blogAddress, localeAddress } from '@pantograph/content';
import { type FrameSettings, frameSettings } from '@pantograph/pages';
import type { TrackingReader } from '../tracking-reader.js';

/** Read what a brand says of itself in a language, or what stands in for it. Links in it are not resolved. */
export function readSettings(reader: TrackingReader): FrameSettings {
  const { brand, locale } = reader;
  return frameSettings(brand, locale, reader.settings(), {
    home: localeAddress(brand.defaultLocale, brand),
    blog: blogAddress(locale, brand),
  });
}
