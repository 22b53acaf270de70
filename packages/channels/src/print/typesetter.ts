import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { ChannelBrand } from '../brand/channel-brand.js';
import { sheetFonts } from './sheet-fonts.js';
import { sheetTypefaces } from './sheet-style.js';

const known = new WeakMap<ChannelBrand, Map<boolean, Promise<NodeCompiler>>>();

/** Where the typesetter looks for files: nowhere. Those a sheet shows are given to it. */
export const nowhere = '/sheet';

/** Get what sets sheets in the fonts of a brand. Cutting the fonts takes longer than setting, so it is done once. */
export function typesetter(brand: ChannelBrand, locale: string): Promise<NodeCompiler> {
  const isArabic = /^ar\b/.test(locale);
  const ofBrand = known.get(brand) ?? new Map<boolean, Promise<NodeCompiler>>();
  known.set(brand, ofBrand);
  const made = ofBrand.get(isArabic) ?? create(brand, locale);
  ofBrand.set(isArabic, made);
  return made;
}

async function create(brand: ChannelBrand, locale: string): Promise<NodeCompiler> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const fonts = await sheetFonts(brand, sheetTypefaces(brand, locale));
  return NodeCompiler.create({ workspace: nowhere, fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }] });
}
