import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { environment } from '../environment.ts';

/** The typefaces of the CMS for pages that are not built with it, by the name of their address. */
const files: Readonly<Record<string, string>> = {
  'latin.woff2': '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
  'latin-ext.woff2': '@fontsource-variable/instrument-sans/files/instrument-sans-latin-ext-wght-normal.woff2',
  'arabic-400.woff2': '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2',
  'arabic-600.woff2': '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2',
};

/** What draws text in the CMS's own typefaces, for a page that allows fonts from here. */
export const fontFaces = `
@font-face { font-family: 'Instrument Sans'; src: url(/fonts/latin.woff2) format('woff2'); font-weight: 400 700; font-display: swap; unicode-range: U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+FEFF, U+FFFD; }
@font-face { font-family: 'Instrument Sans'; src: url(/fonts/latin-ext.woff2) format('woff2'); font-weight: 400 700; font-display: swap; unicode-range: U+0100-0130, U+0132-0151, U+0154-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+2C60-2C7F, U+A720-A7FF; }
@font-face { font-family: 'IBM Plex Sans Arabic'; src: url(/fonts/arabic-400.woff2) format('woff2'); font-weight: 400; font-display: swap; unicode-range: U+0600-06FF, U+0750-077F, U+08A0-08FF, U+FB50-FDFF, U+FE70-FEFC; }
@font-face { font-family: 'IBM Plex Sans Arabic'; src: url(/fonts/arabic-600.woff2) format('woff2'); font-weight: 600; font-display: swap; unicode-range: U+0600-06FF, U+0750-077F, U+08A0-08FF, U+FB50-FDFF, U+FE70-FEFC; }
`;

/** Give a typeface to whoever asks by its name here; 404 for every other name. */
export async function answerFont(name: string): Promise<Response> {
  const file = Object.hasOwn(files, name) ? files[name] : undefined;
  const bytes = file === undefined ? undefined : await readFont(file).catch(() => undefined);
  if (!bytes) return new Response('There is no such typeface.', { status: 404 });
  return new Response(bytes, {
    headers: {
      'content-type': 'font/woff2',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    },
  });
}

function readFont(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const { resolve } = createRequire(join(environment.project, 'package.json'));
  return readFile(resolve(file));
}
