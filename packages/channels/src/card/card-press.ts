import type { MeasuredNode, Node } from '@takumi-rs/core';
import type { ChannelBrand } from '../brand/channel-brand.js';
import type { CardNode } from './card-node.js';
import type { CardSurface } from './card-surface.js';

/** How a card leaves the press: PNG for people, JPEG for pictures within something else, raw RGBA to be looked at. */
export type PrintFormat = { format: 'png' | 'raw' } | { format: 'jpeg'; quality: number };

/** Draws and measures with the fonts of one brand. */
export interface CardPress {
  draw(node: CardNode, surface: CardSurface, print?: PrintFormat): Promise<Uint8Array>;
  /** Lay out without drawing, in a room of a width in CSS pixels; all that comes back is in CSS pixels. */
  measure(node: CardNode, width: number): Promise<MeasuredNode>;
}

const presses = new WeakMap<ChannelBrand, Promise<CardPress>>();

/** Get the press of a brand. It takes in the brand's fonts once for each brand object. */
export function cardPress(brand: ChannelBrand): Promise<CardPress> {
  const known = presses.get(brand) ?? openPress(brand);
  presses.set(brand, known);
  return known;
}

async function openPress(brand: ChannelBrand): Promise<CardPress> {
  const { Renderer } = await import('@takumi-rs/core');
  const renderer = new Renderer();
  for (const { family, file, style } of brand.fonts) {
    const data = brand.file(file);
    // The weight stays the file's own, for a variable font has many.
    if (data) await renderer.registerFont({ name: family, data, style, ...weightOf(brand, file) });
  }
  return {
    async draw(node, { width, height, density }, print = { format: 'png' }) {
      const drawn = await renderer.render(node as Node, { ...print, width, height, devicePixelRatio: density });
      return new Uint8Array(drawn);
    },
    measure: (node, width) => renderer.measure(node as Node, { width }),
  };
}

/** A file of one weight may say another of itself, as subsets do. */
function weightOf(brand: ChannelBrand, file: string): { weight?: number } {
  const weight = brand.fonts.find((font) => font.file === file)?.weight ?? '';
  return /^\d+$/.test(weight) ? { weight: Number(weight) } : {};
}
