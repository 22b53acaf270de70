/// <reference path="../subset-font.d.ts" />
import type { ChannelBrand } from '../brand/channel-brand.js';
import type { Typeface } from '../brand/typeface-of.js';
import { renameFont } from './rename-font.js';

/** Name a file of a family as the typesetter finds it: each script's file is a family of its own. */
export function fontName(family: string, subset: string): string {
  return `${family} ${subset}`;
}

/**
 * Get the brand's fonts as the typesetter reads them: TrueType, each weight that is used cut from the variable font. A file that
 * is not there is left out.
 */
export async function sheetFonts(brand: ChannelBrand, typefaces: readonly Typeface[]): Promise<Uint8Array[]> {
  const { default: subsetFont } = await import('subset-font');
  const wanted = new Map<string, { file: string; name: string; axes?: Record<string, number> }>();
  for (const { families, weight, style } of typefaces) {
    for (const font of brand.fonts.filter((known) => families.includes(known.family) && known.style === style)) {
      const name = fontName(font.family, font.subset);
      const [least = 400, most] = font.weight.split(' ').map(Number);
      const axes = most === undefined ? undefined : { wght: Math.min(Math.max(weight, least), most), ...font.settings };
      wanted.set(`${font.file} ${axes?.wght}`, { file: font.file, name, ...(axes && { axes }) });
    }
  }
  const fonts = [...wanted.values()].map(async ({ file, name, axes }) => {
    const bytes = brand.file(file);
    if (!bytes) return undefined;
    const options = { targetFormat: 'sfnt', keepAllGlyphs: true, ...(axes && { variationAxes: axes }) } as const;
    return renameFont(await subsetFont(Buffer.from(bytes), '', options), name);
  });
  return (await Promise.all(fonts)).filter((font) => font !== undefined);
}
