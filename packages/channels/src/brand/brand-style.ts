import type { EmittedToken } from '@pantograph/tokens/brand';
import { lengthOf } from './length-of.js';
import { type Typeface, typefaceOf } from './typeface-of.js';

/** In which surroundings a brand is shown; `width` is that of the surface in CSS pixels, by which fluid sizes are resolved. */
export interface StyleSurroundings {
  locale: string;
  mode?: 'light' | 'dark';
  width: number;
}

/** A brand's tokens as values that need nothing looked up: for mail clients, pictures and print. */
export interface BrandStyle {
  /** Get a colour as `#rrggbb` or `#rrggbbaa`. */
  color(path: string): string;
  /** Get a dimension in CSS pixels. */
  size(path: string): number;
  /** Get a typography token. */
  type(path: string): Typeface;
}

/**
 * Resolve a brand's tokens for surroundings. Each function throws a RangeError where the brand has no such token, for that is
 * a fault of a template and not of a document.
 */
export function brandStyle(tokens: readonly EmittedToken[], surroundings: StyleSurroundings): BrandStyle {
  const { locale, mode = 'light', width } = surroundings;
  const isArabic = /^ar\b/.test(locale);
  const byPath = new Map(tokens.map((token) => [token.path, token]));
  const find = (path: string): EmittedToken => {
    const token = byPath.get(path);
    if (!token) throw new RangeError(`The brand has no token "${path}".`);
    return token;
  };
  const read = (token: EmittedToken): string => (isArabic ? token.ar : undefined) ?? token[mode];
  return {
    color: (path) => {
      const { hex } = find(path);
      if (!hex) throw new RangeError(`The token "${path}" is no colour.`);
      return hex[mode];
    },
    size: (path) => lengthOf(read(find(path)), width),
    type: (path) => {
      const token = find(path);
      const spacing = (isArabic ? token.letterSpacing?.ar : undefined) ?? token.letterSpacing?.light ?? '0';
      return typefaceOf(read(token), spacing, width);
    },
  };
}
