import { type DocumentParts, documentView, type ViewProps } from '@pantograph/pages';
import { type BrandData, preloadFonts } from '@pantograph/tokens';
import type { RenderEnvironment } from '../render-environment.js';
import type { TrackingReader } from '../tracking-reader.js';
import type { Frame } from './read-frame.js';

type Given = 'locale' | 'stylesheets' | 'preloadFonts' | 'header' | 'footer';

/** Complete the parts of a document with what the brand, the frame and the environment give every document. */
export function documentProps(
  reader: TrackingReader,
  env: RenderEnvironment,
  frame: Frame,
  parts: Omit<DocumentParts, Given>,
): ViewProps {
  const { brand, locale } = reader;
  return documentView(brand, {
    ...parts,
    locale,
    stylesheets: env.stylesheets,
    preloadFonts: firstFonts(brand, locale),
    header: frame.header,
    footer: frame.footer,
  });
}

const fonts = new WeakMap<BrandData, Map<string, readonly string[]>>();

/** The same for every document of a brand in a locale. */
function firstFonts(brand: BrandData, locale: string): readonly string[] {
  const ofBrand = fonts.get(brand) ?? new Map<string, readonly string[]>();
  fonts.set(brand, ofBrand);
  let files = ofBrand.get(locale);
  if (!files) {
    files = preloadFonts(brand, locale).map((file) => `/brand/${file}`);
    ofBrand.set(locale, files);
  }
  return files;
}
