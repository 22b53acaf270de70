import type { BrandReader } from '../brand/brand-reader.js';
import { resolveSvg } from './resolve-svg.js';
import { svgSize } from './svg-size.js';

/** A drawing of a brand, in the colours of a mode. */
export interface Drawing {
  bytes: Uint8Array;
  width: number;
  height: number;
}

/** What a brand's cards are dressed with, each read when it is asked for; what the brand does not have is undefined. */
export interface CardArt {
  readonly logo: Drawing | undefined;
  readonly icon: Drawing | undefined;
  /** Stands in a corner, in colours of its own. */
  readonly corner: Drawing | undefined;
  /** A pattern for a surface, in one colour. */
  readonly field: Drawing | undefined;
  /** A border for a line, in one colour. */
  readonly rule: Drawing | undefined;
}

/** Get what a brand's cards are dressed with. */
export function cardArt(brand: BrandReader, mode: 'light' | 'dark'): CardArt {
  const drawing = (name: string, isTinted = false) =>
    brand.once(`drawing ${name} ${mode}`, (reader) => readDrawing(reader, name, mode, isTinted));
  return {
    get logo() {
      const { file, inverse } = brand.fact('logo');
      return drawing(mode === 'dark' ? (inverse ?? file) : file);
    },
    get icon() {
      return drawing(brand.fact('icon'));
    },
    get corner() {
      return drawing('ornament-corner.svg');
    },
    get field() {
      return drawing('ornament-field.svg', true);
    },
    get rule() {
      return drawing('ornament-rule.svg', true);
    },
  };
}

/** Get the same without what is only to be looked at. */
export function bareArt(art: CardArt): CardArt {
  return Object.create(art, { corner: { value: undefined } }) as CardArt;
}

function readDrawing(brand: BrandReader, name: string, mode: 'light' | 'dark', isTinted: boolean): Drawing | undefined {
  const file = name === '' ? undefined : brand.file(name);
  const written = file && new TextDecoder().decode(file);
  if (!written?.includes('<svg')) return undefined;
  const ink = isTinted ? brand.value('ornament.color', `hex.${mode}`) : undefined;
  const svg = resolveSvg(ink === undefined ? written : tinted(written, ink), brand.value, mode);
  return { bytes: new TextEncoder().encode(svg), ...svgSize(svg) };
}

/** Fields and rules are masks on pages, drawn in black; here they are drawn in the colour itself. */
function tinted(svg: string, color: string): string {
  return svg.replaceAll('"#000"', `"${color}"`).replace(/<svg\b/, `<svg fill="${color}"`);
}
