import { blogAddress, localeAddress } from '@pantograph/content';
import { type FrameSettings, frameSettings } from '@pantograph/pages';
import type { TrackingReader } from '../tracking-reader.js';

/** Read what a brand says around its pages, or what stands in for it. */
export function readSettings(reader: TrackingReader, home?: string): FrameSettings {
  const { brand, locale } = reader;
  return frameSettings(brand, locale, reader.settings(), {
    home: home ?? localeAddress(brand.defaultLocale, brand),
    blog: blogAddress(locale, brand),
  });
}
