import type { BrandData } from './brand-data.js';

/** List the font files a page in this locale should fetch first, relative to the brand's published folder. */
export function preloadFonts(brand: Pick<BrandData, 'fonts'>, locale: string): string[] {
  const script = /^(ar|fa|ur|ckb|ps)\b/.test(locale) ? 'arabic' : 'latin';
  return brand.fonts.filter((font) => font.preload.includes(script)).map(({ file, everyday }) => everyday ?? file);
}
