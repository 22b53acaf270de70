import type { ChannelBrand } from '../brand/channel-brand.js';
import { resolveSvg } from './resolve-svg.js';
import { svgSize } from './svg-size.js';

/** A drawing of a brand, in the colours of a mode. */
export interface Drawing {
  bytes: Uint8Array;
  width: number;
  height: number;
}

/** What a brand's cards are dressed with; what the brand does not have is missing. */
export interface CardArt {
  logo?: Drawing;
  icon?: Drawing;
  /** Stands in a corner, in colours of its own. */
  corner?: Drawing;
  /** A pattern for a surface, in one colour. */
  field?: Drawing;
  /** A border for a line, in one colour. */
  rule?: Drawing;
}

const known = new WeakMap<ChannelBrand, Partial<Record<'light' | 'dark', CardArt>>>();

/** Get what a brand's cards are dressed with; it is read once for each brand object and mode. */
export function cardArt(brand: ChannelBrand, mode: 'light' | 'dark'): CardArt {
  const modes = known.get(brand) ?? {};
  known.set(brand, modes);
  modes[mode] ??= readArt(brand, mode);
  return modes[mode];
}

function readArt(brand: ChannelBrand, mode: 'light' | 'dark'): CardArt {
  const read = (name: string | undefined, tint?: string): Drawing | undefined => {
    const file = name === undefined ? undefined : brand.file(name);
    if (!file) return undefined;
    const written = new TextDecoder().decode(file);
    if (!written.includes('<svg')) return undefined;
    const svg = resolveSvg(tint ? tinted(written, tint) : written, brand.tokens, mode);
    return { bytes: new TextEncoder().encode(svg), ...svgSize(svg) };
  };
  const { logo } = brand;
  const ink = brand.tokens.find(({ path }) => path === 'ornament.color')?.hex?.[mode];
  const art = {
    logo: read(mode === 'dark' ? (logo.inverse ?? logo.file) : logo.file),
    icon: read(brand.icon),
    corner: read('ornament-corner.svg'),
    field: read('ornament-field.svg', ink),
    rule: read('ornament-rule.svg', ink),
  };
  return Object.fromEntries(Object.entries(art).filter(([, drawing]) => drawing)) as CardArt;
}

/** Fields and rules are masks on pages, drawn in black; here they are drawn in the colour itself. */
function tinted(svg: string, color: string): string {
  return svg.replaceAll('"#000"', `"${color}"`).replace(/<svg\b/, `<svg fill="${color}"`);
}
