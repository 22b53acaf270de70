import { type DocumentParts, documentView, type ViewProps } from '@pantograph/pages';
import { preloadFonts } from '@pantograph/tokens';
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
    preloadFonts: preloadFonts(brand, locale).map((file) => `/brand/${file}`),
    header: frame.header,
    footer: frame.footer,
  });
}
